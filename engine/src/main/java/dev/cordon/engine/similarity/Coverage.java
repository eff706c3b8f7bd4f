package dev.cordon.engine.similarity;

import dev.cordon.engine.name.Part;
import dev.cordon.engine.name.Reading;
import dev.cordon.engine.name.Reading.Alphabet;
import java.util.List;

/// Retrieval similarity of two readings of names: the larger of how well the target's parts cover
/// the party's and the other way round, in 1/65536.
///
/// Each coverage is the mean of every part's best similarity, weighted by the part's length. Joined
/// and split parts, and initials, count as equal: "Abd al Rahman" covers "Abdalrahman".
public final class Coverage {

  /// Most neighbouring parts that are tried as one.
  public static final int LONGEST_JOIN = 3;

  private Coverage() {}

  /// Retrieval similarity by comparing every part with every other.
  public static int of(Reading party, Reading target) {
    boolean unvocalised = unvocalised(party, target);
    int[][] similarities = new int[party.parts().size()][target.parts().size()];
    for (int i = 0; i < similarities.length; i++) {
      PartSimilarity prepared = PartSimilarity.of(party.parts().get(i));
      for (int j = 0; j < similarities[i].length; j++) {
        similarities[i][j] = prepared.to(target.parts().get(j), unvocalised);
      }
    }
    return of(party.parts(), target.parts(), similarities);
  }

  /// Whether one of the two was written without vowels.
  public static boolean unvocalised(Reading a, Reading b) {
    return unvocalised(a.alphabet(), b.alphabet());
  }

  /// Whether one of the two alphabets leaves vowels out.
  public static boolean unvocalised(Alphabet a, Alphabet b) {
    return a == Alphabet.UNVOCALISED || b == Alphabet.UNVOCALISED;
  }

  /// Retrieval similarity from similarities of parts that are already known.
  ///
  /// @param left parts of the party's name
  /// @param right parts of the target's name
  /// @param similarities one row per part of the party, one column per part of the target
  public static int of(List<Part> left, List<Part> right, int[][] similarities) {
    int[] bestLeft = new int[left.size()];
    int[] bestRight = new int[right.size()];
    for (int i = 0; i < bestLeft.length; i++) {
      for (int j = 0; j < bestRight.length; j++) {
        bestLeft[i] = Math.max(bestLeft[i], similarities[i][j]);
        bestRight[j] = Math.max(bestRight[j], similarities[i][j]);
      }
    }
    creditInitials(left, right, bestLeft);
    creditInitials(right, left, bestRight);
    creditJoins(left, right, bestLeft, bestRight);
    creditJoins(right, left, bestRight, bestLeft);
    return Math.max(mean(left, bestLeft), mean(right, bestRight));
  }

  private static int mean(List<Part> parts, int[] best) {
    long sum = 0;
    long weight = 0;
    for (int i = 0; i < best.length; i++) {
      int length = parts.get(i).length();
      sum += (long) best[i] * length;
      weight += length;
    }
    return weight == 0 ? 0 : (int) (sum / weight);
  }

  private static void creditInitials(List<Part> parts, List<Part> others, int[] best) {
    for (int i = 0; i < best.length; i++) {
      Part part = parts.get(i);
      if (part.isInitial() && others.stream().anyMatch(other -> isInitialOf(part, other))) {
        best[i] = PartSimilarity.ONE;
      }
    }
  }

  /// Whether `initial` may stand for `part`.
  public static boolean isInitialOf(Part initial, Part part) {
    return initial.isInitial()
        && part.length() > 1
        && part.key().charAt(0) == initial.key().charAt(0);
  }

  /// Credits runs of `parts` that are one part of `others` when written together.
  private static void creditJoins(
      List<Part> parts, List<Part> others, int[] best, int[] bestOthers) {
    for (int j = 0; j < bestOthers.length; j++) {
      for (int i = 0; i + 1 < best.length; i++) {
        int run = joined(parts, i, others.get(j));
        for (int k = i; k < i + run; k++) {
          best[k] = PartSimilarity.ONE;
        }
        if (run > 0) {
          bestOthers[j] = PartSimilarity.ONE;
        }
      }
    }
  }

  /// How many parts from `first` on, two to [#LONGEST_JOIN], are `whole` when written together; 0
  /// if none are.
  public static int joined(List<Part> parts, int first, Part whole) {
    String key = whole.key();
    int at = 0;
    for (int run = 0; run < LONGEST_JOIN && first + run < parts.size(); run++) {
      String next = parts.get(first + run).key();
      if (!key.startsWith(next, at)) {
        return 0;
      }
      at += next.length();
      if (at == key.length()) {
        return run == 0 ? 0 : run + 1;
      }
    }
    return 0;
  }
}
