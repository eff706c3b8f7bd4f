package dev.cordon.engine.offence;

import java.util.Map;
import java.util.function.UnaryOperator;

/// Breaks a rule of the architecture on purpose.
public final class RefersToMapCopyOf {

  private RefersToMapCopyOf() {}

  static UnaryOperator<Map<String, String>> copy() {
    return Map::copyOf;
  }
}
