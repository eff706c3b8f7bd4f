package dev.cordon.model;

import java.util.List;

/// A number or address that a publisher or customer gives for a target or party.
///
/// @param kind what it is
/// @param number the value as given, trimmed; never blank
/// @param label the publisher's own word for it, such as "Tax ID No." or "XBT"; empty if none
/// @param issuers countries that issued it; empty if not stated
public record Identifier(IdentifierKind kind, String number, String label, List<Country> issuers) {

  public Identifier {
    if (number.isBlank() || !number.equals(number.strip())) {
      throw new IllegalArgumentException(
          "number of an identifier must be trimmed and not blank: '%s' (%s)"
              .formatted(number, kind.label()));
    }
    issuers = List.copyOf(issuers);
  }

  /// Reads the form `KIND:NUMBER`, such as `imo:9187629`.
  ///
  /// @throws IllegalArgumentException if the kind is unknown or a side is missing
  public static Identifier parse(String text) {
    int colon = text.indexOf(':');
    String label = colon < 0 ? "" : text.substring(0, colon).strip();
    IdentifierKind kind =
        IdentifierKind.ofLabel(label)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "an identifier has the form KIND:NUMBER with a kind such as imo, passport"
                            + " or lei, not '%s'".formatted(text)));
    return new Identifier(kind, text.substring(colon + 1).strip(), "", List.of());
  }
}
