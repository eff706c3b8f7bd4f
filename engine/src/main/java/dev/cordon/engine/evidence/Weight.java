package dev.cordon.engine.evidence;

import java.util.Locale;

/// The weights of the ledger, in thousandths of a bit; their values and origin are in the engine's
/// table `weights.tsv`.
public enum Weight {
  INITIAL,
  PARTICLE_SAME,
  TITLE_SAME,
  LEGAL_FORM_SAME,
  LEGAL_FORM_DIFFERENT,
  NAME_DIFFERENT,
  INITIAL_DIFFERENT,
  INITIAL_ONE_SIDE,
  NUMBER_DIFFERENT,
  NUMBER_ONE_SIDE,
  GENERIC_DIFFERENT,
  GENERIC_ONE_SIDE,
  NAME_EXTRA,
  NAME_MISSING,
  AGREEMENT_FULL,
  AGREEMENT_BEYOND,
  ORDER_CHANGED,
  ORDER_OF_PATRONYMIC,
  WHOLE_NAME_FLOOR,
  CONTAINED_NAME_CAP,
  NAME_LEAST,
  BIRTH_DAY_SAME,
  BIRTH_MONTH_SAME,
  BIRTH_YEAR_SAME,
  BIRTH_SPAN_COVERS,
  BIRTH_DAY_AND_MONTH_SWAPPED,
  BIRTH_FIRST_OF_JANUARY,
  BIRTH_ONE_YEAR_OFF,
  BIRTH_SAME_YEAR_OTHER_DAY,
  BIRTH_NEAR,
  BIRTH_YEARS_OFF,
  BIRTH_FAR_OFF,
  COUNTRY_SAME,
  COUNTRY_DIFFERENT,
  GENDER_SAME,
  GENDER_DIFFERENT,
  KIND_DIFFERENT,
  IDENTIFIER_SAME,
  IDENTIFIER_DIFFERENT,
  ATTRIBUTES_CAP,
  CORROBORATION;

  /// The word that the table uses, such as `birth-day-same`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
