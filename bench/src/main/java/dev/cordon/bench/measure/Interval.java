package dev.cordon.bench.measure;

/// Where a figure lies with 95 % of the resamples of its cases.
public record Interval(double low, double high) {

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException(
          "an interval must not end (%s) before it begins (%s)".formatted(high, low));
    }
  }
}
