package dev.cordon.model;

import java.util.Locale;

/// The gender a list or a customer file states. [#UNKNOWN] also stands for every value that is
/// neither male nor female: it is silence, never evidence.
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /// The word that files and results use.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The gender that a text states (`male`, `m`, `female`, `f`, whatever the case); anything else
  /// is [#UNKNOWN].
  public static Gender ofText(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "male", "m" -> MALE;
      case "female", "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }
}
