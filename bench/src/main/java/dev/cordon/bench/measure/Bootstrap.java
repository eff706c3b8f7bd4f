package dev.cordon.bench.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/// Percentile bootstrap: cases are drawn with replacement, whole groups at a time.
///
/// @param seed of the drawing, printed with every report
/// @param rounds how often
public record Bootstrap(long seed, int rounds) {

  /// The interval of a measure. A resample that the measure cannot tell anything about (`NaN`) is
  /// drawn again.
  ///
  /// @param groupOf cases with an equal group depend on each other and are drawn together
  /// @throws IllegalArgumentException if the measure cannot tell anything about the cases
  public <T> Interval interval(
      List<T> cases, ToIntFunction<T> groupOf, ToDoubleFunction<List<T>> measure) {
    if (Double.isNaN(measure.applyAsDouble(cases))) {
      throw new IllegalArgumentException(
          "the measure tells nothing about these %d cases".formatted(cases.size()));
    }
    Map<Integer, List<T>> byGroup = new TreeMap<>();
    for (T one : cases) {
      byGroup.computeIfAbsent(groupOf.applyAsInt(one), group -> new ArrayList<>()).add(one);
    }
    List<List<T>> groups = List.copyOf(byGroup.values());
    Random random = new Random(seed);
    double[] values = new double[rounds];
    for (int round = 0; round < rounds; ) {
      List<T> drawn = new ArrayList<>(cases.size());
      for (int i = 0; i < groups.size(); i++) {
        drawn.addAll(groups.get(random.nextInt(groups.size())));
      }
      values[round] = measure.applyAsDouble(drawn);
      round += Double.isNaN(values[round]) ? 0 : 1;
    }
    Arrays.sort(values);
    return new Interval(values[rank(0.025)], values[rank(0.975)]);
  }

  /// The nearest rank of a quantile.
  private int rank(double quantile) {
    return Math.clamp((int) Math.ceil(quantile * rounds) - 1, 0, rounds - 1);
  }
}
