package dev.cordon.bench.frequencies;

import java.util.Set;

/// A body of bearers among whom parts of names were counted.
sealed interface Population permits Bearers, Census {

  /// Every part that anyone in it bears.
  Set<String> keys();

  /// How much of it bears the part, 0 to 1.
  double share(String key);

  /// How much of the rest bears the part too, seen from one who does, 0 to 1: nobody counts as his
  /// own namesake.
  double shareOfOthers(String key);
}
