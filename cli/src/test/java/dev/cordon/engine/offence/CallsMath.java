package dev.cordon.engine.offence;

/// Breaks a rule of the architecture on purpose.
public final class CallsMath {

  private CallsMath() {}

  static double bits(double odds) {
    return Math.log(odds);
  }
}
