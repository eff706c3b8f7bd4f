package dev.cordon.engine.offence;

import dev.cordon.screening.Verdict;

/// Breaks a rule of the architecture on purpose.
public final class SeesScreening {

  private SeesScreening() {}

  static Verdict verdict() {
    return Verdict.HIT;
  }
}
