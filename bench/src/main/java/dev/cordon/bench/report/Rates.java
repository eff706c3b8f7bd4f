package dev.cordon.bench.report;

import dev.cordon.bench.measure.Bootstrap;
import java.util.List;
import java.util.function.ToIntFunction;

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
    ToIntFunction<Counted> group = Counted::group;
    return new Figure(
        id,
        what,
        cases.size(),
        setting,
        mean(cases) * times,
        times == 1 ? "share" : "per %,d".formatted(times),
        new Figure.Spread.Between(bootstrap.interval(cases, group, some -> mean(some) * times)));
  }

  private static double mean(List<Counted> cases) {
    return cases.stream().mapToDouble(Counted::counts).average().orElse(Double.NaN);
  }
}
