package dev.cordon.model;

import java.util.regex.Pattern;

/// A country, territory or former country, by its code.
///
/// Codes are ISO 3166-1 alpha-2 where one is in force, the transitionally reserved or withdrawn
/// two-letter code for former countries (`SU`, `YU`, `CS`, `DD` …) and the user-assigned `XK` for
/// Kosovo. Names, demonyms and successors are in [Countries].
///
/// @param code two upper-case letters
public record Country(String code) implements Comparable<Country> {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}");

  public Country {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "code of a country must be two upper-case letters: '%s'".formatted(code));
    }
  }

  @Override
  public int compareTo(Country other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
