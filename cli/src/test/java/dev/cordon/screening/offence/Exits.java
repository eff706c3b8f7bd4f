package dev.cordon.screening.offence;

/// Breaks a rule of the architecture on purpose.
public final class Exits {

  private Exits() {}

  static void exit() {
    System.exit(1);
  }
}
