package dev.cordon.news;

import dev.cordon.model.Countries;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Tells whether a capital means the city or the government in it.
final class Metonymy {

  private static final Set<String> WITHIN =
      new TreeSet<>(
          List.of(
              "in",
              "at",
              "near",
              "outside",
              "around",
              "inside",
              "across",
              "throughout",
              "central",
              "downtown",
              "visit",
              "visited",
              "visiting",
              "reached",
              "left"));

  private static final Set<String> WAY =
      new TreeSet<>(List.of("to", "from", "into", "for", "toward", "towards", "via"));

  private static final Set<String> TRAVEL =
      new TreeSet<>(
          List.of(
              "travel",
              "traveled",
              "travelled",
              "traveling",
              "travels",
              "flew",
              "fly",
              "flying",
              "flight",
              "flights",
              "arrive",
              "arrived",
              "arrival",
              "went",
              "go",
              "going",
              "came",
              "return",
              "returned",
              "trip",
              "drove",
              "headed",
              "journey",
              "train",
              "moved",
              "departed",
              "landed",
              "route",
              "shipped",
              "visit"));

  /// Words before "to" or "from" among which a journey is told.
  private static final int REACH = 4;

  private Metonymy() {}

  /// Whether the sentence speaks of the city itself.
  ///
  /// @param from index of the first word of its name
  /// @param to index of the last
  static boolean isCity(String plain, List<Word> words, int from, int to) {
    return isWithin(words, from) || isOnTheWay(words, from) || isBeforeItsCountry(plain, words, to);
  }

  private static boolean isWithin(List<Word> words, int from) {
    return from > 0 && words.get(from).continues() && WITHIN.contains(words.get(from - 1).key());
  }

  private static boolean isOnTheWay(List<Word> words, int from) {
    if (from == 0 || !words.get(from).continues() || !WAY.contains(words.get(from - 1).key())) {
      return false;
    }
    return words.subList(Math.max(0, from - 1 - REACH), from - 1).stream()
        .anyMatch(word -> TRAVEL.contains(word.key()));
  }

  /// "Moscow, Russia".
  private static boolean isBeforeItsCountry(String plain, List<Word> words, int to) {
    if (to + 1 >= words.size() || !words.get(to + 1).isCapital()) {
      return false;
    }
    String between = plain.substring(words.get(to).span().end(), words.get(to + 1).span().start());
    return between.equals(", ") && Countries.find(words.get(to + 1).span().of(plain)).isPresent();
  }
}
