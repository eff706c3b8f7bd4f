package dev.cordon.news;

import java.util.Locale;

/// What is named.
public enum EntityKind {
  COUNTRY,
  PERSON,
  ORGANIZATION,
  PLACE,
  /// Several persons or states under one name.
  GROUP,
  VESSEL,
  AIRCRAFT;

  /// The word that results use.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
