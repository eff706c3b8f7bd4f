package dev.cordon.lists.offence;

import dev.cordon.engine.NamesCompared;

/// Breaks a rule of the architecture on purpose.
public final class SeesEngine {

  private SeesEngine() {}

  static NamesCompared names() {
    return NamesCompared.ALL;
  }
}
