package dev.cordon.news;

import java.util.ArrayList;
import java.util.List;

/// Cuts a page into blocks: a line each, or the lines of a paragraph that was wrapped by hand.
final class Blocks {

  /* A wrapped paragraph is told from a list of headings by its lines: adjacent, of similar length,
   * and at least one goes on in lower case. */
  private static final int LEAST_WRAPPED = 40;
  private static final int MOST_WRAPPED = 120;

  private Blocks() {}

  static List<Block> of(String plain) {
    List<Block> blocks = new ArrayList<>();
    List<Span> group = new ArrayList<>();
    int start = 0;
    while (start <= plain.length()) {
      int newline = plain.indexOf('\n', start);
      int end = newline < 0 ? plain.length() : newline;
      Span line = stripped(plain, start, end);
      if (line.start() == line.end()) {
        flush(plain, group, blocks);
      } else {
        group.add(line);
      }
      start = end + 1;
    }
    flush(plain, group, blocks);
    return blocks;
  }

  private static Span stripped(String plain, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(plain.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(plain.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  private static void flush(String plain, List<Span> group, List<Block> blocks) {
    boolean isWrapped = isWrapped(plain, group);
    int i = 0;
    while (i < group.size()) {
      int last = i;
      while (isWrapped && last + 1 < group.size() && length(group.get(last)) >= LEAST_WRAPPED) {
        last++;
      }
      Span span = new Span(group.get(i).start(), group.get(last).end());
      String text = span.of(plain);
      blocks.add(new Block(span, text, words(text)));
      i = last + 1;
    }
    group.clear();
  }

  private static boolean isWrapped(String plain, List<Span> group) {
    boolean goesOn = false;
    for (int i = 0; i < group.size(); i++) {
      if (length(group.get(i)) > MOST_WRAPPED) {
        return false;
      }
      goesOn |= i > 0 && Character.isLowerCase(plain.charAt(group.get(i).start()));
    }
    return goesOn;
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }

  /// Words, or pairs of characters in scripts that are written without spaces.
  private static int words(String text) {
    int words = 0;
    int unspaced = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u3040' && c <= '\u9FFF') {
        unspaced++;
        inWord = false;
        continue;
      }
      boolean isLetter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      words += isLetter && !inWord ? 1 : 0;
      inWord = isLetter || (inWord && (c == '\'' || c == '-'));
    }
    return words + (unspaced + 1) / 2;
  }
}
