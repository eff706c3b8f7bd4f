package dev.cordon.news.offence;

import dev.cordon.cli.Main;

/// Breaks a rule of the architecture on purpose.
public final class SeesCommands {

  private SeesCommands() {}

  static Class<?> main() {
    return Main.class;
  }
}
