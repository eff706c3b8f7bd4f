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
    List<Word> counted =
        words.stream()
            .filter(word -> word.span().end() - word.span().start() >= LEAST_LETTERS)
            .toList();
    long capitals = counted.stream().filter(Word::isCapital).count();
    return new Area(words, words.size() >= LEAST_WORDS && capitals * 10 >= counted.size() * 7L);
  }
}
