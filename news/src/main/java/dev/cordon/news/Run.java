package dev.cordon.news;

import java.util.ArrayList;
import java.util.List;

/// A row of capitalised words that may be a name.
///
/// @param area where it stands
/// @param claims what the tables say of the area's words
/// @param from index of its first word
/// @param to index of its last word
record Run(Area area, Claims claims, int from, int to) {

  /// Longest word after a hyphen that still belongs to a name: "Jong-un", not "Moscow-based".
  private static final int LONGEST_SYLLABLE = 4;

  private static final List<String> SUFFIXES =
      List.of(
          "era", "led", "born", "made", "run", "like", "wide", "only", "held", "type", "rich",
          "poor", "free", "top");

  /// The runs of an area, in order. An area in which nearly every word is capitalised has none.
  static List<Run> of(Area area, Claims claims) {
    List<Run> runs = new ArrayList<>();
    if (area.isTitled()) {
      return runs;
    }
    int i = 0;
    while (i < area.words().size()) {
      if (!begins(area, claims, i)) {
        i++;
        continue;
      }
      int to = i;
      while (to + 1 < area.words().size()) {
        int next = goesOn(area, claims, to + 1);
        if (next < 0) {
          break;
        }
        to = next;
      }
      runs.add(new Run(area, claims, i, to));
      i = to + 1;
    }
    return runs;
  }

  private static boolean begins(Area area, Claims claims, int i) {
    Word word = area.words().get(i);
    if (claims.isTaken(i) || Lexicon.isOpener(word) || Lexicon.isCalendar(word)) {
      return false;
    }
    boolean isJoined =
        Lexicon.isParticle(word)
            && i + 1 < area.words().size()
            && area.words().get(i + 1).before() == Word.Gap.HYPHEN
            && area.words().get(i + 1).isCapital();
    boolean isDigit = Character.isDigit(word.key().codePointAt(0));
    return (word.isCapital() || isJoined) && !isDigit;
  }

  /// The last word of what goes on with the run at that word, `-1` if nothing does.
  private static int goesOn(Area area, Claims claims, int i) {
    Word word = area.words().get(i);
    if (!word.continues() || claims.isTaken(i)) {
      return -1;
    }
    if (word.before() == Word.Gap.HYPHEN) {
      boolean isSyllable =
          word.span().end() - word.span().start() <= LONGEST_SYLLABLE
              && !SUFFIXES.contains(word.key());
      return word.isCapital() || isSyllable ? i : -1;
    }
    if (word.isCapital()) {
      boolean isNoName =
          Lexicon.isOpener(word) || (Lexicon.isCalendar(word) && !Lexicon.isAlsoName(word));
      return isNoName && !isLetter(word) ? -1 : i;
    }
    /* "bin", "al" and the like go on only where a capitalised word follows. */
    return Lexicon.isParticle(word) && i + 1 < area.words().size()
        ? goesOnAfterParticle(area, claims, i + 1)
        : -1;
  }

  private static int goesOnAfterParticle(Area area, Claims claims, int i) {
    Word word = area.words().get(i);
    return word.continues() && word.isCapital() && !claims.isTaken(i) ? i : -1;
  }

  /// Whether it is one letter, as an initial is.
  private static boolean isLetter(Word word) {
    return word.span().end() - word.span().start() == 1;
  }

  List<Word> words() {
    return area.words().subList(from, to + 1);
  }

  Word first() {
    return area.words().get(from);
  }

  /// How many parts it has; parts joined by a hyphen are one.
  int parts() {
    return (int) words().stream().skip(1).filter(word -> word.before() != Word.Gap.HYPHEN).count()
        + 1;
  }

  Span span() {
    return new Span(first().span().start(), area.words().get(to).span().end());
  }

  boolean hasBody() {
    return words().stream().anyMatch(Lexicon::isBody);
  }

  /// The run without its first words as long as they are roles or other words that are no names.
  ///
  /// @return a run of no words where nothing else is left
  Run withoutRoles() {
    int start = from;
    while (start <= to
        && (Lexicon.isRole(area.words().get(start)) || Lexicon.isOpener(area.words().get(start)))) {
      start++;
    }
    return new Run(area, claims, start, to);
  }

  boolean isEmpty() {
    return from > to;
  }

  /// Whether a role stands directly before that word: "President", "adviser".
  boolean isAfterRole() {
    return from > 0
        && first().before() == Word.Gap.SPACE
        && !claims.isTaken(from - 1)
        && Lexicon.isRoleHead(area.words().get(from - 1));
  }

  boolean isAfterVesselCue() {
    return from > 0 && first().continues() && Lexicon.isVesselCue(area.words().get(from - 1));
  }
}
