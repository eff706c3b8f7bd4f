package dev.cordon.screening.offence;

import dev.cordon.cli.Main;

/// Breaks a rule of the architecture on purpose.
public final class SeesCli {

  private SeesCli() {}

  static Class<?> main() {
    return Main.class;
  }
}
