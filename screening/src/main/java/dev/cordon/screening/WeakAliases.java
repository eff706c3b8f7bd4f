package dev.cordon.screening;

import java.util.Locale;

/// How far names count that their publisher graded weak.
public enum WeakAliases {
  /// They are not compared.
  OFF,
  /// They count where another attribute supports a match; alone they make a `weak-alias-only`
  /// outcome. OFAC FAQ 122 to 125 expect nobody to screen for them alone and advise their use to
  /// confirm.
  CORROBORATE,
  /// They count as every other name.
  ON;

  /// The word that policy files use.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
