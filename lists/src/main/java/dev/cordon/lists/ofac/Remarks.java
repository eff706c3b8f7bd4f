package dev.cordon.lists.ofac;

import dev.cordon.lists.ofac.IdentifierLabels.Label;
import dev.cordon.lists.reading.CountryNames;
import dev.cordon.lists.reading.PublishedDates;
import dev.cordon.model.AliasQuality;
import dev.cordon.model.Country;
import dev.cordon.model.CountryLink;
import dev.cordon.model.CountryLink.Tie;
import dev.cordon.model.Gender;
import dev.cordon.model.Identifier;
import dev.cordon.model.IdentifierKind;
import dev.cordon.model.ListedName;
import dev.cordon.model.NameType;
import dev.cordon.model.PartialDate;
import dev.cordon.model.Relation;
import dev.cordon.model.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// What the Remarks of one listing say, sorted by what it is. Whatever is not understood whole
/// stands in the notes as published, so nothing is lost.
final class Remarks {

  final List<PartialDate> birthDates = new ArrayList<>();
  final List<String> birthPlaces = new ArrayList<>();
  final List<CountryLink> countries = new ArrayList<>();
  final List<Identifier> identifiers = new ArrayList<>();
  final List<ListedName> aliases = new ArrayList<>();
  final List<Relation> relations = new ArrayList<>();
  final List<PartialDate> established = new ArrayList<>();
  final List<String> types = new ArrayList<>();
  final List<String> notes = new ArrayList<>();
  Gender gender = Gender.UNKNOWN;
  String aircraftModel = "";
  String aircraftOperator = "";
  boolean cut;

  private static final String AND = " and ";

  private final CountryNames names;
  private final SourcePlace place;

  private Remarks(CountryNames names, SourcePlace place) {
    this.names = names;
    this.place = place;
  }

  static Remarks read(RemarkParts text, CountryNames names, SourcePlace place) {
    Remarks remarks = new Remarks(names, place);
    text.parts().forEach(remarks::take);
    if (!text.cutOff().isEmpty()) {
      remarks.cut = true;
      // Half a number or name would be a wrong one.
      remarks.notes.add("cut off by the publisher: " + text.cutOff());
    }
    return remarks;
  }

  private void take(String published) {
    String part = withoutAlternative(published);
    if (!understood(part)) {
      notes.add(published);
    }
  }

  /* "alt." marks a further value of the same kind; a listing holds several anyway. */
  private static String withoutAlternative(String part) {
    return part.startsWith("alt. ") || part.startsWith("Alt. ")
        ? part.substring("alt. ".length())
        : part;
  }

  private boolean understood(String part) {
    if (RemarkParts.isQuotedAlias(part, 0)) {
      return alias(part);
    }
    int end = IdentifierLabels.endOfFirstWord(part);
    String rest = end == part.length() ? "" : part.substring(end + 1).strip();
    return switch (part.substring(0, end).toLowerCase(Locale.ROOT)) {
      case "dob" -> date(rest, birthDates);
      case "pob" -> birthPlace(rest);
      case "nationality" ->
          countryAfter(part, "Nationality of Registration ", Tie.REGISTRATION)
              || country(rest, Tie.NATIONALITY);
      case "citizen" -> country(rest, Tie.CITIZENSHIP);
      case "gender" -> gender(rest);
      case "linked" -> relation(part, "Linked To:");
      case "digital" -> wallet(part);
      case "organization" ->
          dateAfter(part, "Organization Established Date ", established)
              || textAfter(part, "Organization Type: ", types::add)
              || number(part);
      case "target" -> textAfter(part, "Target Type ", types::add);
      case "former" -> countryAfter(part, "Former Vessel Flag ", Tie.FORMER_FLAG);
      case "aircraft" -> aircraft(part);
      default -> number(part);
    };
  }

  private boolean alias(String part) {
    int quote = part.indexOf('\'');
    int end = part.length() - 1;
    if (end <= quote + 1 || part.charAt(end) != '\'' || part.substring(quote + 1, end).isBlank()) {
      return false;
    }
    NameType type =
        switch (part.charAt(0)) {
          case 'f' -> NameType.FKA;
          case 'n' -> NameType.NKA;
          default -> NameType.AKA;
        };
    // The publisher grades as weak what it calls "a.k.a." here, not the name of a business.
    AliasQuality quality =
        RemarkParts.isTradingName(part, 0) ? AliasQuality.STRONG : AliasQuality.WEAK;
    aliases.add(new ListedName(part.substring(quote + 1, end), type, quality, place));
    return true;
  }

  private static boolean date(String text, List<PartialDate> dates) {
    Optional<PartialDate> date = PublishedDates.parse(text);
    date.ifPresent(dates::add);
    return date.isPresent();
  }

  private static boolean dateAfter(String part, String label, List<PartialDate> dates) {
    return part.startsWith(label) && date(part.substring(label.length()), dates);
  }

  private boolean birthPlace(String text) {
    if (text.isEmpty()) {
      return false;
    }
    birthPlaces.add(text);
    names.ofPlace(text).ifPresent(found -> countries.add(new CountryLink(found, Tie.BIRTH)));
    return true;
  }

  private boolean country(String text, Tie tie) {
    Optional<CountryLink> link = names.find(text).map(found -> new CountryLink(found, tie));
    link.ifPresent(countries::add);
    return link.isPresent();
  }

  private boolean countryAfter(String part, String label, Tie tie) {
    return part.startsWith(label) && country(part.substring(label.length()).strip(), tie);
  }

  private boolean gender(String text) {
    Gender stated = Gender.ofText(text);
    if (stated == Gender.UNKNOWN || (gender != Gender.UNKNOWN && gender != stated)) {
      return false;
    }
    gender = stated;
    return true;
  }

  private boolean relation(String part, String label) {
    String other = part.startsWith(label) ? part.substring(label.length()).strip() : "";
    if (other.isEmpty()) {
      return false;
    }
    relations.add(new Relation(label.substring(0, label.length() - 1), other));
    return true;
  }

  private boolean wallet(String part) {
    String label = "Digital Currency Address - ";
    String rest = part.startsWith(label) ? part.substring(label.length()).strip() : "";
    int space = rest.indexOf(' ');
    String address = space < 0 ? "" : rest.substring(space + 1).strip();
    if (address.isEmpty()) {
      return false;
    }
    identifiers.add(
        new Identifier(IdentifierKind.WALLET, address, rest.substring(0, space), List.of()));
    return true;
  }

  private boolean aircraft(String part) {
    return (aircraftModel.isEmpty() && textAfter(part, "Aircraft Model ", t -> aircraftModel = t))
        || (aircraftOperator.isEmpty()
            && textAfter(part, "Aircraft Operator ", t -> aircraftOperator = t))
        || number(part);
  }

  private static boolean textAfter(String part, String label, Consumer<String> target) {
    if (!part.startsWith(label) || part.length() == label.length()) {
      return false;
    }
    target.accept(part.substring(label.length()).strip());
    return true;
  }

  private boolean number(String part) {
    Optional<Label> label = IdentifierLabels.labelOf(part);
    if (label.isEmpty()) {
      return false;
    }
    String rest = part.substring(label.get().text().length());
    NumberText text = NumberText.of(rest, label.get().kind(), names);
    int and = text.number().indexOf(AND);
    if (and > 0 && NumberText.hasDigit(text.number().substring(and))) {
      return numbers(text, and, label.get());
    }
    Optional<Identifier> identifier = text.identifier(label.get());
    identifier.ifPresent(identifiers::add);
    return identifier.isPresent() && !text.more();
  }

  /* "Passport A1 and Kuwaiti National ID No. 2": two numbers, each with its own label. The whole
   * stands in the notes too, because what follows may speak of both. */
  private boolean numbers(NumberText text, int and, Label label) {
    String second = text.number().substring(and + AND.length()).strip();
    int space = second.indexOf(' ');
    List<Country> issuers = new ArrayList<>();
    if (space > 0 && issuers.addAll(names.list(second.substring(0, space)))) {
      second = second.substring(space + 1);
    }
    issuers.addAll(text.issuers());
    Optional<Label> ofSecond = IdentifierLabels.labelOf(second);
    if (ofSecond.isEmpty()) {
      return false;
    }
    new NumberText(text.number().substring(0, and).strip(), List.of(), true)
        .identifier(label)
        .ifPresent(identifiers::add);
    NumberText.of(second.substring(ofSecond.get().text().length()), ofSecond.get().kind(), names)
        .issuedBy(issuers)
        .identifier(ofSecond.get())
        .ifPresent(identifiers::add);
    return false;
  }
}
