package dev.cordon.engine.name;

import java.util.List;

/// A name taken apart, in every way it can be read.
///
/// @param text the name as written
/// @param readings the ways to read it; the first keeps the name's own script. Empty if the name
///   holds no letter and no digit
public record AnalyzedName(String text, List<Reading> readings) {

  public AnalyzedName {
    readings = List.copyOf(readings);
  }

  /// How many parts the name has in its own script.
  public int parts() {
    return readings.isEmpty() ? 0 : readings.getFirst().parts().size();
  }
}
