package dev.cordon.register.offence;

import dev.cordon.screening.Policy;

/// Breaks a rule of the architecture on purpose.
public final class SeesPolicy {

  private SeesPolicy() {}

  static Class<?> policy() {
    return Policy.class;
  }
}
