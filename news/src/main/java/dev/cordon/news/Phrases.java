package dev.cordon.news;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names of several words that are sought as they are written, the longest first.
///
/// @param <T> what a name stands for
final class Phrases<T> {

  private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

  private record Phrase<T>(List<String> words, T meaning) {}

  /// @param length how many words matched
  record Match<T>(int length, T meaning) {}

  void add(String name, T meaning) {
    List<String> words = List.of(Plain.of(name).split("[ -]", -1));
    byFirst
        .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
        .add(new Phrase<>(words, meaning));
  }

  /// The longest name that begins with that word. Only "the" may be written with a capital where
  /// the table has none.
  Optional<Match<T>> at(String plain, List<Word> words, int index) {
    String first = words.get(index).span().of(plain);
    Match<T> best = null;
    for (Phrase<T> phrase : byFirst.getOrDefault(first.equals("The") ? "the" : first, List.of())) {
      if (matches(plain, words, index, phrase.words())
          && (best == null || best.length() < phrase.words().size())) {
        best = new Match<>(phrase.words().size(), phrase.meaning());
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean matches(String plain, List<Word> words, int index, List<String> phrase) {
    if (index + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      Word word = words.get(index + i);
      String text = word.span().of(plain);
      if (!word.continues() || !text.equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
