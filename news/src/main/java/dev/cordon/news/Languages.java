package dev.cordon.news;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells the language of a text from its function words, from `languages.tsv`.
final class Languages {

  private static final List<List<String>> ROWS = Table.rows("languages.tsv", 2);

  /// Words that are counted: enough to tell, few enough for a long page.
  private static final int MOST = 5_000;

  /// A language is named where at least one word in this many is one of its function words, and at
  /// least twice as many as of the next language.
  private static final int ONE_IN = 10;

  private static final int LEAST_WORDS = 20;

  private Languages() {}

  static Fact of(String plain, Span body) {
    String text = plain.substring(body.start(), Math.min(body.end(), body.start() + 40 * MOST));
    List<String> words =
        List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", MOST)).stream()
            .filter(word -> !word.isEmpty() && word.length() < 40)
            .toList();
    String best = "";
    long most = 0;
    long next = 0;
    for (List<String> row : ROWS) {
      Set<String> known = new HashSet<>(List.of(row.get(1).split(" ", -1)));
      long count = words.stream().filter(known::contains).count();
      if (count > most) {
        next = most;
        most = count;
        best = row.get(0);
      } else {
        next = Math.max(next, count);
      }
    }
    boolean isSure =
        words.size() >= LEAST_WORDS && most * ONE_IN >= words.size() && most >= 2 * next;
    return isSure ? new Fact.Known(best, List.of(body)) : new Fact.Absent();
  }
}
