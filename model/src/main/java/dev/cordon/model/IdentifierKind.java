package dev.cordon.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a number or address identifies its bearer as.
public enum IdentifierKind {
  PASSPORT,
  NATIONAL_ID,
  TAX_ID,
  REGISTRATION,
  DRIVING_LICENCE,
  /// Legal Entity Identifier, ISO 17442.
  LEI,
  /// Business Identifier Code, ISO 9362.
  BIC,
  /// International Securities Identification Number, ISO 6166.
  ISIN,
  /// International Bank Account Number, ISO 13616.
  IBAN,
  /// Number of the International Maritime Organization, of a ship or of a company that owns ships.
  IMO,
  /// Maritime Mobile Service Identity.
  MMSI,
  CALL_SIGN,
  TAIL_NUMBER,
  AIRCRAFT_SERIAL,
  /// Address of a digital currency.
  WALLET,
  EMAIL,
  PHONE,
  WEBSITE,
  OTHER;

  /// The word that files, the command line and results use, such as `call-sign`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The kind with that label, whatever its case; empty if there is none.
  public static Optional<IdentifierKind> ofLabel(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label().equalsIgnoreCase(label)).findFirst();
  }
}
