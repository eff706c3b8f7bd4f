package dev.cordon.bench.measure;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/// How well millibits tell the same from the different. A case counts as "same" at or above the
/// threshold; cases with equal millibits fall on one side together.
///
/// Every measure is `NaN` where the cases cannot tell: no case that is the same, or, where they
/// matter, none that is different.
public final class Accuracy {

  private Accuracy() {}

  /// F1 of "same" at a threshold: the harmonic mean of precision and recall, 0 to 1.
  public static double f1(List<Scored> cases, int threshold) {
    int positives = 0;
    int found = 0;
    int hits = 0;
    for (Scored one : cases) {
      boolean said = one.millibits() >= threshold;
      positives += one.same() ? 1 : 0;
      found += said ? 1 : 0;
      hits += said && one.same() ? 1 : 0;
    }
    return f1(positives, found, hits);
  }

  private static double f1(int positives, int found, int hits) {
    return positives == 0 ? Double.NaN : 2.0 * hits / (positives + found);
  }

  /// Cases on the wrong side of the threshold.
  public static int errors(List<Scored> cases, int threshold) {
    return (int) cases.stream().filter(one -> one.same() != one.millibits() >= threshold).count();
  }

  /// The highest F1 that any threshold gives.
  public static double bestF1(List<Scored> cases) {
    Best best = new Best();
    int positives = count(cases, true);
    sweep(
        cases,
        (threshold, hits, falseOnes) ->
            best.offer(f1(positives, hits + falseOnes, hits), threshold));
    return best.value;
  }

  /// The threshold that gives the highest F1; the highest of several.
  public static int bestThreshold(List<Scored> cases) {
    Best best = new Best();
    int positives = count(cases, true);
    sweep(
        cases,
        (threshold, hits, falseOnes) ->
            best.offer(f1(positives, hits + falseOnes, hits), threshold));
    return best.threshold;
  }

  /// The highest recall of any threshold at which at most this share of the different cases is
  /// taken for the same.
  public static double recallAt(double falsePositives, List<Scored> cases) {
    int positives = count(cases, true);
    int negatives = count(cases, false);
    if (positives == 0 || negatives == 0) {
      return Double.NaN;
    }
    int[] best = {0};
    sweep(
        cases,
        (threshold, hits, falseOnes) -> {
          if (falseOnes <= falsePositives * negatives) {
            best[0] = Math.max(best[0], hits);
          }
        });
    return best[0] / (double) positives;
  }

  /// Area under the curve of recall against false positives: how often a case that is the same has
  /// more millibits than one that is different, ties counting half.
  public static double auc(List<Scored> cases) {
    long positives = count(cases, true);
    long negatives = count(cases, false);
    if (positives == 0 || negatives == 0) {
      return Double.NaN;
    }
    long[] halves = {0};
    int[] before = {0, 0};
    sweep(
        cases,
        (threshold, hits, falseOnes) -> {
          long tiedSame = (long) hits - before[0];
          long tiedDifferent = (long) falseOnes - before[1];
          halves[0] += tiedDifferent * (2L * before[0] + tiedSame);
          before[0] = hits;
          before[1] = falseOnes;
        });
    return halves[0] / (2.0 * positives * negatives);
  }

  private static int count(List<Scored> cases, boolean same) {
    return (int) cases.stream().filter(one -> one.same() == same).count();
  }

  private static final class Best {
    private double value = Double.NaN;
    private int threshold;

    void offer(double offered, int at) {
      if (!(offered <= value)) {
        value = offered;
        threshold = at;
      }
    }
  }

  /// Told each distinct threshold from the highest down.
  private interface Step {
    /// @param hits cases that are the same, at or above the threshold
    /// @param falseOnes cases that are different, at or above it
    void at(int threshold, int hits, int falseOnes);
  }

  private static void sweep(List<Scored> cases, Step step) {
    List<Scored> falling =
        cases.stream().sorted(Comparator.comparingInt(Scored::millibits).reversed()).toList();
    IntPredicate lastOfTied =
        i ->
            i + 1 == falling.size() || falling.get(i + 1).millibits() != falling.get(i).millibits();
    int hits = 0;
    int falseOnes = 0;
    for (int i = 0; i < falling.size(); i++) {
      hits += falling.get(i).same() ? 1 : 0;
      falseOnes += falling.get(i).same() ? 0 : 1;
      if (lastOfTied.test(i)) {
        step.at(falling.get(i).millibits(), hits, falseOnes);
      }
    }
  }
}
