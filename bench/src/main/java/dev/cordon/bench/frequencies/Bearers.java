package dev.cordon.bench.frequencies;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// A population counted one bearer at a time.
final class Bearers implements Population {

  private final Map<String, Integer> counts = new HashMap<>();
  private int size;

  /// Adds a bearer.
  ///
  /// @param keys the parts of all its names, each counted once
  void add(Set<String> keys) {
    size++;
    keys.forEach(key -> counts.merge(key, 1, Integer::sum));
  }

  int size() {
    return size;
  }

  @Override
  public Set<String> keys() {
    return counts.keySet();
  }

  @Override
  public double share(String key) {
    return size == 0 ? 0 : counts.getOrDefault(key, 0) / (double) size;
  }

  @Override
  public double shareOfOthers(String key) {
    return size < 2 ? 0 : Math.max(0, counts.getOrDefault(key, 0) - 1) / (double) (size - 1);
  }
}
