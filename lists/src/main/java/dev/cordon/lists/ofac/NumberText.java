package dev.cordon.lists.ofac;

import dev.cordon.lists.ofac.IdentifierLabels.Label;
import dev.cordon.lists.reading.CountryNames;
import dev.cordon.model.Country;
import dev.cordon.model.Identifier;
import dev.cordon.model.IdentifierKind;
import dev.cordon.model.ImoNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What follows a label in Remarks: a number, then perhaps dates of issue and expiry and, in
/// parentheses, the country that issued it.
///
/// @param number the number alone; empty if there is none
/// @param issuers countries in parentheses
/// @param more whether something else was said, such as a date
record NumberText(String number, List<Country> issuers, boolean more) {

  private static final List<String> ADDITIONS =
      List.of(" issued ", " expires ", " expired ", ", issued ", ",issued ", ", expires ");

  NumberText {
    issuers = List.copyOf(issuers);
  }

  static NumberText of(String text, IdentifierKind kind, CountryNames countries) {
    String rest = withoutMark(text.strip());
    boolean more = false;
    for (String addition : ADDITIONS) {
      int at = rest.indexOf(addition);
      if (at >= 0) {
        rest = rest.substring(0, at).strip();
        more = true;
      }
    }
    List<Country> issuers = new ArrayList<>();
    int open = openingOfLast(rest);
    while (open > 0) {
      Optional<Country> country = countries.find(rest.substring(open + 1, rest.length() - 1));
      if (country.isEmpty() && kind == IdentifierKind.PHONE) {
        break;
      }
      country.ifPresent(issuers::addFirst);
      more |= country.isEmpty();
      rest = rest.substring(0, open).strip();
      open = openingOfLast(rest);
    }
    return new NumberText(rest, issuers, more);
  }

  /// The identifier that `label` announces; empty where no number follows it.
  Optional<Identifier> identifier(Label label) {
    IdentifierKind kind = label.kind();
    if (number.isBlank() || (needsDigit(kind) && !hasDigit(number))) {
      return Optional.empty();
    }
    if (label.text().equals("Legal Entity Number") && isLei(number)) {
      kind = IdentifierKind.LEI;
    }
    if (label.text().equals("Vessel Registration Identification") && ImoNumber.isOfShip(number)) {
      kind = IdentifierKind.IMO;
    }
    return Optional.of(new Identifier(kind, number, label.text(), issuers));
  }

  /// The same with further countries that issued it.
  NumberText issuedBy(List<Country> countries) {
    List<Country> all = new ArrayList<>(countries);
    all.addAll(issuers);
    return new NumberText(number, all, more);
  }

  private static String withoutMark(String text) {
    if (text.startsWith(":") || text.startsWith("#")) {
      return text.substring(1).strip();
    }
    return text.startsWith("No. ") ? text.substring("No. ".length()).strip() : text;
  }

  private static int openingOfLast(String text) {
    int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    // "G563542(9)": a check digit, which belongs to the number.
    return open > 0 && text.charAt(open - 1) == ' ' ? open : -1;
  }

  private static boolean needsDigit(IdentifierKind kind) {
    return switch (kind) {
      case EMAIL, WEBSITE, BIC, OTHER, TAIL_NUMBER, CALL_SIGN -> false;
      case PASSPORT,
          NATIONAL_ID,
          TAX_ID,
          REGISTRATION,
          DRIVING_LICENCE,
          LEI,
          ISIN,
          IBAN,
          IMO,
          MMSI,
          AIRCRAFT_SERIAL,
          WALLET,
          PHONE ->
          true;
    };
  }

  static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLei(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isDigit(c) && (c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return text.length() == 20;
  }
}
