package dev.cordon.model;

/// A country and how a listing ties its target to it.
///
/// @param country the country
/// @param tie what the publisher says of it
public record CountryLink(Country country, Tie tie) {

  /// How a target belongs to a country.
  public enum Tie {
    NATIONALITY,
    CITIZENSHIP,
    RESIDENCE,
    BIRTH,
    REGISTRATION,
    FLAG,
    /// A flag that a ship flew before.
    FORMER_FLAG
  }
}
