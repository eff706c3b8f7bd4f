package dev.cordon.lists;

import java.util.Locale;

/// A part of a listing whose values two editions are compared by, in the order results show them.
public enum ListingField {
  KIND,
  CAPTION,
  NAMES,
  BIRTH_DATES,
  BIRTH_PLACES,
  GENDER,
  TITLES,
  ESTABLISHED,
  TYPES,
  TONNAGE,
  GROSS_TONNAGE,
  OWNER,
  MODEL,
  OPERATOR,
  COUNTRIES,
  IDENTIFIERS,
  ADDRESSES,
  PROGRAMMES,
  EFFECTS,
  RELATIONS,
  NOTES;

  /// The word that results use, such as `birth-dates`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
