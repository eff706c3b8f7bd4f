package dev.cordon.bench.report;

import dev.cordon.bench.measure.Interval;

/// One measured number.
///
/// @param id short and stable, such as `pairs.auc`
/// @param what in words
/// @param of how many cases it was measured on
/// @param setting threshold, attributes, policy: what must be equal to compare it
/// @param value in `unit`
/// @param unit `share` for 0 to 1, otherwise what the number counts
/// @param spread how sure it is
public record Figure(
    String id, String what, int of, String setting, double value, String unit, Spread spread) {

  /// How sure a number is.
  public sealed interface Spread {
    /// Nothing was drawn at random: a count or the like.
    record None() implements Spread {}

    /// 95 % interval of resamples, or the range of repeated runs.
    record Between(Interval interval) implements Spread {}
  }
}
