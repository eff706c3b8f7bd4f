package dev.cordon.engine.offence;

import java.time.Instant;

/// Breaks a rule of the architecture on purpose.
public final class ReadsTheClock {

  private ReadsTheClock() {}

  static Instant now() {
    return Instant.now();
  }
}
