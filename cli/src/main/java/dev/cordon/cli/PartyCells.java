package dev.cordon.cli;

import dev.cordon.model.Countries;
import dev.cordon.model.Country;
import dev.cordon.model.Gender;
import dev.cordon.model.Identifier;
import dev.cordon.model.Kind;
import dev.cordon.model.PartialDate;
import java.util.Arrays;
import java.util.List;

/// Reads the texts that describe a party, from a file's cells or from options alike. Several values
/// of one cell are separated by `;`.
final class PartyCells {

  private PartyCells() {}

  /// The kind of that label; [Kind#ANY] for an empty text.
  ///
  /// @throws IllegalArgumentException if there is no such kind
  static Kind kind(String text) {
    if (text.isBlank()) {
      return Kind.ANY;
    }
    return Kind.ofLabel(text.strip())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "kind must be person, organization, vessel, aircraft or any, not '%s'"
                        .formatted(text)));
  }

  /// The dates of a cell.
  ///
  /// @throws IllegalArgumentException if a date has another form or is none
  static List<PartialDate> dates(String text) {
    return values(text).stream().map(PartialDate::parse).toList();
  }

  /// The countries of a cell.
  ///
  /// @throws IllegalArgumentException if a code or name is not known
  static List<Country> countries(String text) {
    return values(text).stream().map(PartyCells::country).toList();
  }

  private static Country country(String text) {
    return Countries.find(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is no country. Perhaps write its ISO 3166 code".formatted(text)));
  }

  /// What is neither male nor female is silence, as customer files write many things here.
  static Gender gender(String text) {
    return Gender.ofText(text);
  }

  /// The identifiers of a cell.
  ///
  /// @throws IllegalArgumentException if one has not the form KIND:NUMBER
  static List<Identifier> identifiers(String text) {
    return values(text).stream().map(Identifier::parse).toList();
  }

  /// The values of a cell, trimmed, without empty ones.
  static List<String> values(String text) {
    return Arrays.stream(text.split(";", -1))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
