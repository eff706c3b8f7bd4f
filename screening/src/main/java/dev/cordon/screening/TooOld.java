package dev.cordon.screening;

import java.util.Locale;

/// What an edition older than the policy's largest age means.
public enum TooOld {
  /// Its age is pointed out and it serves.
  WARN,
  /// Nothing is screened until a newer edition is in force.
  REFUSE;

  /// The word that policy files use.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
