package dev.cordon.news;

import java.util.List;

/// A block in which names are sought.
///
/// @param words in order
/// @param isTitled whether most of its words are capitalised, so that a capital tells nothing
record Area(List<Word> words, boolean isTitled) {

  private static final int LEAST_WORDS = 4;

  /// Shortest word that is counted: shorter ones stay small in titles.
  private static final int LEAST_LETTERS = 4;

  Area {
    words = List.copyOf(words);
  }

  static Area of(String plain, Span span) {
    List<Word> words = Words.of(plain, span);
    return new Area(words, words.size() >= LEAST_WORDS && isTitled(words, span.of(plain)));
  }

  /* A sentence with a full stop may name so many that most of its words are capitalised; only where
   * all are, small words included, is it written in capitals. */
  private static boolean isTitled(List<Word> words, String text) {
    if (text.endsWith(".") || text.endsWith("\"") || text.endsWith("'")) {
      return share(words) >= 0.95;
    }
    return share(
            words.stream()
                .filter(word -> word.span().end() - word.span().start() >= LEAST_LETTERS)
                .toList())
        >= 0.7;
  }

  private static double share(List<Word> words) {
    long capitals = words.stream().filter(Word::isCapital).count();
    return words.isEmpty() ? 0 : (double) capitals / words.size();
  }
}
