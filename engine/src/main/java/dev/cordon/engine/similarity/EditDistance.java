package dev.cordon.engine.similarity;

import java.util.HashMap;
import java.util.Map;

/// Optimal string alignment distance: the least number of insertions, deletions, replacements and
/// swaps of neighbours that turn one string into the other, no character edited twice.
public final class EditDistance {

  /* Bit-parallel: Hyyrö, "A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit
   * Distances", Nordic Journal of Computing 10 (2003), for patterns of up to 64 UTF-16 units; longer
   * ones by the table of Wagner and Fischer with the swap added. */

  private static final int WORD = 64;

  private final String pattern;
  private final long[] ascii = new long[128];
  private final Map<Character, Long> others = new HashMap<>(0);

  private EditDistance(String pattern) {
    this.pattern = pattern;
    for (int i = 0; i < Math.min(WORD, pattern.length()); i++) {
      char c = pattern.charAt(i);
      if (c < 128) {
        ascii[c] |= 1L << i;
      } else {
        others.merge(c, 1L << i, (a, b) -> a | b);
      }
    }
  }

  /// Prepares a string that is held against many others.
  public static EditDistance from(String pattern) {
    return new EditDistance(pattern);
  }

  /// The distance between two strings.
  public static int between(String a, String b) {
    return a.equals(b) ? 0 : new EditDistance(a).to(b);
  }

  /// The distance to `text`; symmetric.
  public int to(String text) {
    int m = pattern.length();
    if (m == 0 || text.isEmpty()) {
      return Math.max(m, text.length());
    }
    return m <= WORD ? byBits(text, m) : byTable(pattern, text);
  }

  private int byBits(String text, int m) {
    long positive = -1L;
    long negative = 0L;
    long diagonal = 0L;
    long before = 0L;
    long last = 1L << (m - 1);
    int distance = m;
    for (int j = 0; j < text.length(); j++) {
      char c = text.charAt(j);
      long match = c < 128 ? ascii[c] : others.getOrDefault(c, 0L);
      long swap = ((~diagonal & match) << 1) & before;
      diagonal = (((match & positive) + positive) ^ positive) | match | negative | swap;
      long up = negative | ~(diagonal | positive);
      long down = diagonal & positive;
      if ((up & last) != 0) {
        distance++;
      } else if ((down & last) != 0) {
        distance--;
      }
      up = (up << 1) | 1L;
      down = down << 1;
      positive = down | ~(diagonal | up);
      negative = up & diagonal;
      before = match;
    }
    return distance;
  }

  private static int byTable(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        row[j] = swapped ? Math.min(least, beforeLast[j - 2] + 1) : least;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
