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
        tables.rows("spelling-costs.tsv", 2).stream()
            .map(row -> new int[] {Integer.parseInt(row[0]), Integer.parseInt(row[1])})
            .toList();
  }

  /// Thousandths of a bit.
  public int of(Weight weight) {
    return millibits.getOrDefault(weight, 0);
  }

  /// Similarities below this many thousandths do not make two parts spellings of one.
  int leastSpelling() {
    return curve.getFirst()[0];
  }

  /// What a spelling with this similarity costs, in thousandths of a bit, 0 or less: a line between
  /// the points of the table.
  ///
  /// @param perMille similarity in thousandths, from [#leastSpelling()] to 1000
  int spellingCost(int perMille) {
    int[] low = curve.getFirst();
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
