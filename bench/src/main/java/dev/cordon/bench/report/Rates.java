package dev.cordon.bench.report;

import dev.cordon.bench.measure.Bootstrap;
import dev.cordon.bench.measure.Interval;
import java.util.List;

/// Shares of cases with their intervals.
final class Rates {

  private Rates() {}

  /// A case and how far it counts.
  ///
  /// @param counts 0 to 1; one half where a tie decides
  /// @param group cases that depend on each other
  record Counted(double counts, int group) {}

  /// The mean of what the cases count, with its interval.
  ///
  /// @param times 1 for a share; 1,000 for so many in a thousand
  static Figure of(
      String id, String what, List<Counted> cases, String setting, int times, Bootstrap bootstrap) {
    double value = mean(cases) * times;
    return new Figure(
        id,
        what,
        cases.size(),
        setting,
        value,
        times == 1 ? "share" : "per %,d".formatted(times),
        new Figure.Spread.Between(interval(cases, value, times, bootstrap)));
  }

  private static Interval interval(
      List<Counted> cases, double value, int times, Bootstrap bootstrap) {
    if (cases.stream().mapToDouble(Counted::counts).distinct().count() == 1) {
      return new Interval(value, value); // every resample of equal cases is equal
    }
    return bootstrap.interval(cases, Counted::group, some -> mean(some) * times);
  }

  private static double mean(List<Counted> cases) {
    return cases.stream().mapToDouble(Counted::counts).average().orElse(Double.NaN);
  }
}
