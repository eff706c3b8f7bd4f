package dev.cordon.engine.offence;

import java.util.Set;

/// Breaks a rule of the architecture on purpose.
public final class PutsIntoASet {

  private PutsIntoASet() {}

  static Set<String> parts() {
    return Set.of("a", "b");
  }
}
