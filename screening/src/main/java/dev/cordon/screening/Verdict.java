package dev.cordon.screening;

import java.util.Locale;

/// What the policy makes of an anchored target.
public enum Verdict {
  HIT,
  /// It would be a hit if weak aliases counted; nothing but the name supports it.
  WEAK_ALIAS_ONLY;

  /// The word that results use.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
