package dev.cordon.engine.name;

import java.util.Locale;

/// What a part does in a name.
public enum PartRole {
  /// Tells its bearer from others.
  NAME,
  /// A single letter.
  INITIAL,
  /// Joins parts and tells little: `al`, `de`, `van`, `of`.
  PARTICLE,
  /// Says whose child: `bin`, `ibn`, `oglu`. The order of the parts around it says who is meant.
  PATRONYMIC,
  /// Office, rank or honorific.
  TITLE,
  /// Legal form of a body, such as `ltd`.
  LEGAL_FORM,
  /// A word that many bodies share, such as `trading`.
  GENERIC,
  /// Digits.
  NUMBER;

  /// The word that tables use.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
