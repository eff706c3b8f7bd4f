package dev.cordon.bench.report;

/// Places in an order by bits, where ties count half.
final class Ranks {

  private Ranks() {}

  /// 1 if a target is among the first `k`, one half if a tie decides, otherwise 0.
  ///
  /// @param above others with more bits
  /// @param tied others with as many
  static double isAmong(int k, int above, int tied) {
    if (above >= k) {
      return 0;
    }
    return above + tied < k ? 1 : 0.5;
  }
}
