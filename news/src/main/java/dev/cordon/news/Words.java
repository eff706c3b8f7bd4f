package dev.cordon.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Cuts a block into words without moving an offset.
final class Words {

  /// Abbreviations whose point ends no sentence.
  private static final Set<String> ABBREVIATIONS =
      new TreeSet<>(
          List.of(
              "gen", "lt", "col", "sgt", "adm", "capt", "maj", "brig", "dr", "mr", "mrs", "ms",
              "sen", "rep", "gov", "prof", "jr", "sr", "st", "mt", "inc", "corp", "ltd", "co",
              "bros", "hon", "rev"));

  private final String plain;
  private final int end;
  private final List<Word> words = new ArrayList<>();
  private int at;

  private Words(String plain, Span area) {
    this.plain = plain;
    at = area.start();
    end = area.end();
  }

  /// The words of the area.
  ///
  /// @param plain the whole page in plain form
  static List<Word> of(String plain, Span area) {
    Words words = new Words(plain, area);
    words.read();
    return words.words;
  }

  private void read() {
    Word.Gap gap = Word.Gap.BREAK;
    boolean isFirst = true;
    while (at < end) {
      int c = plain.codePointAt(at);
      if (!isLetter(c)) {
        gap = Word.Gap.BREAK;
        isFirst |= ".!?:\"…([".indexOf(c) >= 0;
        at += Character.charCount(c);
        continue;
      }
      Span span = word();
      String key = Word.key(span.of(plain));
      if (!key.isEmpty()) {
        boolean isCapital =
            Character.isUpperCase(firstLetter(span)) || Character.isTitleCase(firstLetter(span));
        words.add(new Word(span, key, gap, isCapital, isFirst));
      }
      boolean isPossessive = at > span.end();
      gap = gap(key, span, isPossessive);
      isFirst = false;
    }
  }

  private int firstLetter(Span span) {
    for (int i = span.start(); i < span.end(); ) {
      int c = plain.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return c;
      }
      i += Character.charCount(c);
    }
    return plain.codePointAt(span.start());
  }

  /// Reads a word and a possessive ending, which is no part of its span.
  private Span word() {
    int start = at;
    if (isDotted(at)) {
      while (isDotted(at)) {
        at += 2;
      }
      return afterPossessive(start, at);
    }
    while (at < end) {
      int c = plain.codePointAt(at);
      boolean isInner =
          c == '\'' && at > start && at + 1 < end && isLetter(plain.codePointAt(at + 1));
      if (isInner && isPossessive(at)) {
        break;
      }
      if (!isLetter(c) && !isInner) {
        break;
      }
      at += Character.charCount(c);
    }
    return afterPossessive(start, at);
  }

  private Span afterPossessive(int start, int stop) {
    if (at < end && plain.charAt(at) == '\'' && isPossessive(at)) {
      at += 2;
    }
    return new Span(start, stop);
  }

  /// A capital and a point that another capital follows or that ends such a row: "U.S.".
  private boolean isDotted(int i) {
    boolean isPair =
        i + 1 < end && Character.isUpperCase(plain.charAt(i)) && plain.charAt(i + 1) == '.';
    if (!isPair) {
      return false;
    }
    boolean goesOn =
        i + 3 < end && Character.isUpperCase(plain.charAt(i + 2)) && plain.charAt(i + 3) == '.';
    boolean wentOn =
        i >= 2 && i > 0 && plain.charAt(i - 1) == '.' && Character.isUpperCase(plain.charAt(i - 2));
    return goesOn || (wentOn && (i + 2 >= end || !Character.isLetterOrDigit(plain.charAt(i + 2))));
  }

  private boolean isPossessive(int apostrophe) {
    int s = apostrophe + 1;
    return s < end
        && (plain.charAt(s) == 's' || plain.charAt(s) == 'S')
        && (s + 1 >= end || !isLetter(plain.codePointAt(s + 1)));
  }

  /// Reads what may stand inside a name; anything else is left for the caller and is a break.
  private Word.Gap gap(String key, Span span, boolean isPossessive) {
    if (isPossessive || at >= end) {
      return Word.Gap.BREAK;
    }
    int start = at;
    boolean isInitial =
        span.end() - span.start() == 1 && Character.isUpperCase(plain.charAt(span.start()));
    if (plain.charAt(at) == '.' && (isInitial || ABBREVIATIONS.contains(key))) {
      at++;
    }
    if (at == start
        && plain.charAt(at) == '-'
        && at + 1 < end
        && isLetter(plain.codePointAt(at + 1))) {
      at++;
      return Word.Gap.HYPHEN;
    }
    int spaces = at;
    while (at < end && Character.isWhitespace(plain.charAt(at)) && at - spaces < 200) {
      at++;
    }
    if (at > spaces && at + 1 < end && plain.charAt(at) == '&' && plain.charAt(at + 1) == ' ') {
      at += 2; // "Roe & Doe" is one name
    }
    boolean isSpace = at > spaces && at < end && isLetter(plain.codePointAt(at));
    if (isSpace) {
      return Word.Gap.SPACE;
    }
    return Word.Gap.BREAK;
  }

  private static boolean isLetter(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || (type == Character.FORMAT && c != 0xFEFF);
  }
}
