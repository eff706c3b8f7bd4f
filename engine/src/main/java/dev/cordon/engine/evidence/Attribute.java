package dev.cordon.engine.evidence;

import java.util.Locale;

/// What an item of evidence is about.
public enum Attribute {
  PRIOR,
  NAME,
  KIND,
  BIRTH_DATE,
  COUNTRY,
  GENDER,
  IDENTIFIER;

  /// The word that results use, such as `birth-date`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
