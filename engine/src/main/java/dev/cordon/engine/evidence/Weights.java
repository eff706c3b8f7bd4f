package dev.cordon.engine.evidence;

import dev.cordon.engine.Tables;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The weights as their table gives them, and the curve of what a spelling that is not equal keeps
/// of its part's bits.
public final class Weights {

  private final Map<Weight, Integer> millibits = new EnumMap<>(Weight.class);
  private final List<int[]> curve;

  /// @throws IllegalStateException if the table lacks a weight or has one that nobody knows
  public Weights(Tables tables) {
    Map<String, Integer> rows = new HashMap<>();
    for (String[] row : tables.rows("weights.tsv", 3)) {
      rows.put(row[0], Integer.parseInt(row[1]));
    }
    for (Weight weight : Weight.values()) {
      Integer value = rows.remove(weight.label());
      if (value == null) {
        throw new IllegalStateException("weights.tsv lacks " + weight.label());
      }
      millibits.put(weight, value);
    }
    if (!rows.isEmpty()) {
      throw new IllegalStateException("weights.tsv has unknown weights: " + rows.keySet());
    }
    curve =
        tables.rows("spelling-curve.tsv", 2).stream()
            .map(row -> new int[] {Integer.parseInt(row[0]), Integer.parseInt(row[1])})
            .toList();
  }

  /// Thousandths of a bit.
  public int of(Weight weight) {
    return millibits.getOrDefault(weight, 0);
  }

  /// What share of a part's bits a spelling with this similarity keeps, in thousandths: a line
  /// between the points of the table, 0 below the first.
  ///
  /// @param similarity 0 to 65536
  int spellingShare(int similarity) {
    int perMille = (int) ((long) similarity * 1_000 / 65_536);
    int[] low = curve.getFirst();
    if (perMille < low[0]) {
      return 0;
    }
    for (int[] high : curve) {
      if (perMille <= high[0]) {
        return high[0] == low[0]
            ? high[1]
            : low[1] + (high[1] - low[1]) * (perMille - low[0]) / (high[0] - low[0]);
      }
      low = high;
    }
    return low[1];
  }
}
