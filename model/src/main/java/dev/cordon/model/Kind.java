package dev.cordon.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a party or a target is. [#ANY] means that nobody said.
public enum Kind {
  PERSON,
  ORGANIZATION,
  VESSEL,
  AIRCRAFT,
  ANY;

  /// The word that files and results use: the constant in lower case.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind with that label, whatever its case; empty if there is none.
  public static Optional<Kind> ofLabel(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label().equalsIgnoreCase(label)).findFirst();
  }
}
