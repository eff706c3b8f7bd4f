package dev.cordon.engine.evidence;

/// The posterior that a sum of bits stands for. It is shown and never decides: bits do.
public final class Score {

  private Score() {}

  /// 1 / (1 + 2^-b) for b bits: 0 to 1, .5 at 0 bits.
  public static double of(int millibits) {
    return 1 / (1 + StrictMath.pow(2, millibits / -1_000.0));
  }

  /// The least millibits whose score is at least `score`.
  ///
  /// @param score strictly between 0 and 1
  public static int millibitsFor(double score) {
    if (!(score > 0 && score < 1)) {
      throw new IllegalArgumentException(
          "a score for a threshold lies strictly between 0 and 1: " + score);
    }
    double bits = StrictMath.log(score / (1 - score)) / StrictMath.log(2);
    int millibits = (int) StrictMath.ceil(bits * 1_000);
    while (of(millibits - 1) >= score) {
      millibits--;
    }
    while (of(millibits) < score) {
      millibits++;
    }
    return millibits;
  }
}
