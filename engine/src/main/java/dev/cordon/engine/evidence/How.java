package dev.cordon.engine.evidence;

import java.util.Locale;

/// What happened to a part of a name between party and target.
public enum How {
  /// Equal after normalisation.
  SAME,
  /// Equal but for spelling: typing, or another way to write the sound.
  SPELLING,
  /// Equal after one side was romanised.
  TRANSLITERATION,
  /// One side is the first letter of the other.
  INITIAL,
  /// Short or familiar form, or a variant of the name in another language.
  VARIANT,
  /// Two parts on one side are one on the other.
  JOINED,
  /// Another form of the same legal form, such as "Ltd" and "Limited".
  LEGAL_FORM,
  /// The party has this part, the target's name has not.
  EXTRA,
  /// The target's name has this part, the party has not.
  MISSING,
  /// The two sides have different parts in the same role.
  DIFFERENT,
  /// The same parts in another order.
  ORDER,
  /// All parts agree: the bits that lift the name to the floor for whole-name equality.
  WHOLE_NAME,
  /// The bits taken off because a listed name of one part proves too little inside a longer one.
  CAP,
  /// The bits taken off because relatives and namesakes share several parts.
  SATURATION,
  /// The bits given back because names change.
  RENAMING;

  /// The word that results use, such as `legal-form`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
