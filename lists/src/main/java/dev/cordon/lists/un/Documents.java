package dev.cordon.lists.un;

import dev.cordon.lists.reading.CountryNames;
import dev.cordon.model.Country;
import dev.cordon.model.Identifier;
import dev.cordon.model.IdentifierKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an `INDIVIDUAL_DOCUMENT`. Its number stands in a cell of its own, often behind words that
/// say whose and what it is, or else in the more precise type or the note.
final class Documents {

  private static final Pattern MARK =
      Pattern.compile("(?:\\b(?:[Nn]umber|[Nn]o|SSN|[Cc]ard|[Cc]ode)\\b\\.?:? *|[Pp]assport: *)");
  private static final Pattern END =
      Pattern.compile(
          ", | \\(|\\(Exp| issued| expire| Expire| under | appears|, ?issued|\\. ",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IMO =
      Pattern.compile("\\bIMO\\)?(?: [Nn]umber)?(?: [Nn]o\\.)?:? ?(\\d{7})\\b");

  private static final Pattern BIC =
      Pattern.compile(
          "\\bSWIFT(?:/BIC)?(?: [Cc]ode)?: ?([A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\\b");

  private Documents() {}

  /// The document's identifier; empty if no number can be told.
  static Optional<Identifier> of(Element document, CountryNames countries) {
    String number = document.text("NUMBER");
    String precise = document.text("TYPE_OF_DOCUMENT2");
    String type = document.text("TYPE_OF_DOCUMENT");
    for (String text : List.of(number, precise, document.text("NOTE"))) {
      boolean ownCell = !number.isEmpty();
      Optional<Found> found = text.isEmpty() ? Optional.empty() : number(text, ownCell, countries);
      if (found.isPresent()) {
        List<Country> issuers = new ArrayList<>();
        List.of("ISSUING_COUNTRY", "COUNTRY_OF_ISSUE").stream()
            .map(document::text)
            .flatMap(cell -> CountryCells.of(cell, countries).stream())
            .forEach(issuers::add);
        issuers.addAll(found.get().countries());
        return Optional.of(
            new Identifier(
                kind(text + " " + precise, type),
                found.get().text(),
                precise.isEmpty() || text.equals(precise) ? type : precise,
                issuers.stream().distinct().toList()));
      }
    }
    return Optional.empty();
  }

  /// The one number of the International Maritime Organization that a text states; empty if it
  /// states none or several, which then belong to several ships.
  static Optional<Identifier> imo(String text) {
    if (!text.contains("IMO")) {
      return Optional.empty();
    }
    List<String> found = IMO.matcher(text).results().map(m -> m.group(1)).distinct().toList();
    return found.size() == 1
        ? Optional.of(new Identifier(IdentifierKind.IMO, found.getFirst(), "IMO number", List.of()))
        : Optional.empty();
  }

  /// The one business identifier code that a text states; empty if it states none or several, which
  /// then belong to several banks.
  static Optional<Identifier> bic(String text) {
    if (!text.contains("SWIFT")) {
      return Optional.empty();
    }
    List<String> found = BIC.matcher(text).results().map(m -> m.group(1)).distinct().toList();
    return found.size() == 1
        ? Optional.of(new Identifier(IdentifierKind.BIC, found.getFirst(), "SWIFT/BIC", List.of()))
        : Optional.empty();
  }

  private record Found(String text, List<Country> countries) {}

  private static Optional<Found> number(String text, boolean ownCell, CountryNames countries) {
    int start = 0;
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      if (text.substring(mark.end()).chars().anyMatch(Documents::isDigit)) {
        start = mark.end();
      }
    }
    if (start == 0 && !ownCell && !isDigit(text.charAt(0))) {
      return Optional.empty();
    }
    String rest = text.substring(start);
    Matcher end = END.matcher(rest);
    String tail = "";
    if (end.find()) {
      tail = rest.substring(end.start()).replaceAll("^[ ,(]+|[)]$", "");
      rest = rest.substring(0, end.start());
    }
    List<Country> found = new ArrayList<>();
    int space = rest.indexOf(' ');
    if (start == 0 && space > 0 && countries.find(rest.substring(0, space)).isPresent()) {
      // "Libya 428720"
      found.addAll(countries.list(rest.substring(0, space)));
      rest = rest.substring(space + 1);
    }
    String before = text.substring(0, start);
    int word = before.indexOf(' ');
    if (word > 0) {
      found.addAll(countries.list(before.substring(0, word)));
    }
    found.addAll(countries.list(tail));
    String number = rest.strip();
    return number.chars().anyMatch(Documents::isDigit)
        ? Optional.of(new Found(number, found))
        : Optional.empty();
  }

  private static IdentifierKind kind(String precise, String type) {
    String words = precise.toLowerCase(Locale.ROOT);
    if (words.contains("passport")) {
      return IdentifierKind.PASSPORT;
    }
    if (words.contains("driv")) {
      return IdentifierKind.DRIVING_LICENCE;
    }
    if (words.contains("fiscal") || words.contains("tax ")) {
      return IdentifierKind.TAX_ID;
    }
    if (words.contains("ident") || words.contains("card") || words.contains("certificate")) {
      return IdentifierKind.NATIONAL_ID;
    }
    String general = type.toLowerCase(Locale.ROOT);
    boolean passport =
        general.contains("passport")
            || general.contains("passeport")
            || general.contains("pasaporte");
    return passport ? IdentifierKind.PASSPORT : IdentifierKind.NATIONAL_ID;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
