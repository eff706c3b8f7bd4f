package dev.cordon.lists.un;

import dev.cordon.lists.reading.CountryNames;
import dev.cordon.model.Address;
import dev.cordon.model.AliasQuality;
import dev.cordon.model.Country;
import dev.cordon.model.CountryLink;
import dev.cordon.model.CountryLink.Tie;
import dev.cordon.model.Details;
import dev.cordon.model.Gender;
import dev.cordon.model.Identifier;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.NameType;
import dev.cordon.model.PartialDate;
import dev.cordon.model.Programme;
import dev.cordon.model.SourcePlace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An `INDIVIDUAL` or `ENTITY` on its way to becoming a listing.
final class UnRecord {

  private static final List<String> NAME_PARTS =
      List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");
  private static final Pattern OTHER_SCRIPT =
      Pattern.compile("(?:.*[ .,])?(?:[Oo]riginal script|[Ii]n Arabic(?: script)?): ?([^;:]+)$");
  private static final Pattern FORMER =
      Pattern.compile("(?:previously|formerly) listed as.*", Pattern.CASE_INSENSITIVE);

  private static final Pattern GENDER =
      Pattern.compile("\\bGender:? *\\[?((?:fe)?male)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMES_IN_PARENTHESES = Pattern.compile("\\(([^()]*;[^()]*)\\)");

  private final Element element;
  private final String file;
  private final CountryNames countryNames;
  private final boolean person;
  private final List<ListedName> names = new ArrayList<>();
  private final List<PartialDate> birthDates = new ArrayList<>();
  private final List<String> birthPlaces = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final List<CountryLink> links = new ArrayList<>();
  private final List<Identifier> identifiers = new ArrayList<>();
  private final List<Address> addresses = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  UnRecord(Element element, String file, CountryNames countryNames) {
    this.element = element;
    this.file = file;
    this.countryNames = countryNames;
    this.person = element.name().equals("INDIVIDUAL");
  }

  /// The listing.
  ///
  /// @throws IllegalArgumentException if it has no name, number or part of the list
  Listing listing() {
    primaryName();
    element.children().forEach(this::take);
    String type = element.text("UN_LIST_TYPE");
    String comments = element.text("COMMENTS1");
    return new Listing(
        new ListingId(UnReader.LIST, element.text("REFERENCE_NUMBER")),
        details(),
        names,
        List.copyOf(new LinkedHashSet<>(links)),
        identifiers,
        addresses,
        List.of(new Programme(type)),
        Effects.of(type, person, comments),
        List.of(),
        notes,
        place(element));
  }

  private Details details() {
    if (person) {
      return new Details.Person(gender(), birthDates, birthPlaces, titles);
    }
    titles.forEach(title -> note("DESIGNATION", title));
    birthDates.forEach(date -> note("DATE_OF_BIRTH", date.text()));
    birthPlaces.forEach(birth -> note("PLACE_OF_BIRTH", birth));
    return new Details.Organization(List.of(), List.of());
  }

  /* Stands in an element of its own or in the comments, where two different ones are none. */
  private Gender gender() {
    Gender stated = Gender.ofText(element.text("GENDER"));
    String comments = element.text("COMMENTS1");
    if (stated != Gender.UNKNOWN || !comments.contains("Gender")) {
      return stated;
    }
    List<Gender> said =
        GENDER.matcher(comments).results().map(m -> Gender.ofText(m.group(1))).distinct().toList();
    return said.size() == 1 ? said.getFirst() : Gender.UNKNOWN;
  }

  private void take(Element child) {
    switch (child.name()) {
      case "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME", "REFERENCE_NUMBER" -> {
        // Read as the primary name and the id.
      }
      case "UN_LIST_TYPE", "DATAID", "VERSIONNUM", "SORT_KEY", "SORT_KEY_LAST_MOD", "LIST_TYPE" -> {
        // The programme, and numbers of the publisher's own administration.
      }
      case "NAME_ORIGINAL_SCRIPT" ->
          names(child, child.text(), NameType.ORIGINAL_SCRIPT, AliasQuality.STRONG);
      case "INDIVIDUAL_ALIAS", "ENTITY_ALIAS" -> alias(child);
      case "INDIVIDUAL_DATE_OF_BIRTH" -> birthDate(child);
      case "INDIVIDUAL_PLACE_OF_BIRTH" -> birthPlace(child);
      case "INDIVIDUAL_ADDRESS", "ENTITY_ADDRESS" -> address(child);
      case "INDIVIDUAL_DOCUMENT" -> document(child);
      case "NATIONALITY" -> child.values().forEach(this::nationality);
      case "NATIONALITY2" -> nationality(child.text());
      case "TITLE", "DESIGNATION" -> titles.addAll(child.values());
      case "COMMENTS1" -> {
        note("", child.text());
        Documents.imo(child.text()).ifPresent(identifiers::add);
        Documents.bic(child.text()).ifPresent(identifiers::add);
      }
      case "GENDER" -> {
        if (Gender.ofText(child.text()) == Gender.UNKNOWN || !person) {
          note("GENDER", child.text());
        }
      }
      case "LISTED_ON" -> note("Listed on", child.text());
      case "LAST_DAY_UPDATED" -> note("Amended on", String.join(", ", child.values()));
      default -> note(child.name(), child.wholeText());
    }
  }

  private void primaryName() {
    List<String> parts = new ArrayList<>();
    for (String part : NAME_PARTS) {
      String text = element.text(part);
      // "na" is the schema's default for a part that is not there.
      if (!text.isEmpty() && !text.equals("na")) {
        parts.add(text);
      }
    }
    NameCell cell = NameCell.of(String.join(" ", parts));
    if (cell.names().isEmpty()) {
      throw new IllegalArgumentException("no name");
    }
    for (String name : cell.names()) {
      NameType type = names.isEmpty() ? NameType.PRIMARY : NameType.AKA;
      names.add(new ListedName(name, type, AliasQuality.STRONG, place(element)));
    }
    cell.remarks().forEach(remark -> note("Of the name", remark));
  }

  private void alias(Element alias) {
    String quality = alias.text("QUALITY");
    String text = alias.text("ALIAS_NAME");
    String remark = alias.text("NOTE");
    AliasQuality grade = quality.equals("Low") ? AliasQuality.WEAK : AliasQuality.STRONG;
    NameType type =
        quality.equals("f.k.a.") || FORMER.matcher(remark).matches() ? NameType.FKA : NameType.AKA;
    names(alias, text, type, grade);
    BirthDates.parse(alias.text("DATE_OF_BIRTH"))
        .ifPresentOrElse(birthDates::add, () -> note("DATE_OF_BIRTH", alias.text("DATE_OF_BIRTH")));
    String born = joined(alias.text("CITY_OF_BIRTH"), alias.text("COUNTRY_OF_BIRTH"));
    if (!born.isEmpty()) {
      birthPlaces.add(born);
      link(alias.text("COUNTRY_OF_BIRTH"), Tie.BIRTH);
    }
    if (!remark.isEmpty()) {
      aliasRemark(alias, text, remark, grade);
    }
  }

  /* A remark may hold the alias in its own script, or transliterations of it. */
  private void aliasRemark(Element alias, String text, String remark, AliasQuality grade) {
    Matcher script = OTHER_SCRIPT.matcher(remark);
    if (script.matches() && NameCell.isOriginalScript(script.group(1))) {
      names(alias, script.group(1), NameType.ORIGINAL_SCRIPT, grade);
    } else if (NameCell.isOriginalScript(text) && isNames(remark)) {
      names(alias, remark, NameType.AKA, grade);
    } else if (remark.indexOf('(') >= 0 && remark.indexOf(';') >= 0) {
      // "born in Nowhere (A; B)": what is before the names tells when they are used.
      Matcher inside = NAMES_IN_PARENTHESES.matcher(remark);
      while (inside.find()) {
        if (isNames(inside.group(1))) {
          names(alias, inside.group(1), NameType.AKA, grade);
        }
      }
    }
    note("Of the name '" + text + "'", remark);
  }

  private static boolean isNames(String remark) {
    return remark.contains(";")
        && !remark.contains(":")
        && remark.chars().noneMatch(c -> c < 58 && c > 47);
  }

  private void names(Element where, String text, NameType type, AliasQuality grade) {
    NameCell cell = NameCell.of(text);
    boolean former = cell.remarks().stream().anyMatch(remark -> FORMER.matcher(remark).matches());
    for (String name : cell.names()) {
      NameType shown =
          NameCell.isOriginalScript(name)
              ? NameType.ORIGINAL_SCRIPT
              : type == NameType.ORIGINAL_SCRIPT ? NameType.AKA : former ? NameType.FKA : type;
      names.add(new ListedName(name, shown, grade, place(where)));
    }
    cell.remarks().forEach(remark -> note("Of the name '" + text + "'", remark));
  }

  private void birthDate(Element date) {
    Optional<PartialDate> stated = BirthDates.of(date);
    stated.ifPresent(birthDates::add);
    String remark = date.text("NOTE");
    if (stated.isEmpty() || !remark.isEmpty()) {
      note("DATE_OF_BIRTH", date.wholeText());
    }
  }

  private void birthPlace(Element birth) {
    String country = birth.text("COUNTRY");
    String text =
        joined(birth.text("STREET"), birth.text("CITY"), birth.text("STATE_PROVINCE"), country);
    if (!text.isEmpty()) {
      birthPlaces.add(text);
    }
    link(country, Tie.BIRTH);
    note("PLACE_OF_BIRTH", birth.text("NOTE"));
  }

  private void address(Element address) {
    String country = address.text("COUNTRY");
    List<Country> countries = CountryCells.of(country, countryNames);
    String place =
        joined(address.text("CITY"), address.text("STATE_PROVINCE"), address.text("ZIP_CODE"));
    if (countries.isEmpty()) {
      place = joined(place, country);
    }
    String street = address.text("STREET");
    if (!street.isEmpty() || !place.isEmpty() || !countries.isEmpty()) {
      addresses.add(new Address(street, place, countries));
    }
    link(country, Tie.RESIDENCE);
    note("Of an address", address.text("NOTE"));
  }

  private void document(Element document) {
    Optional<Identifier> identifier = Documents.of(document, countryNames);
    identifier.ifPresent(identifiers::add);
    boolean plain =
        identifier.isPresent()
            && identifier.get().number().equals(document.text("NUMBER"))
            && document.text("NOTE").isEmpty()
            && document.text("DATE_OF_ISSUE").isEmpty();
    if (!plain) {
      note("DOCUMENT", document.wholeText());
    }
  }

  private void nationality(String text) {
    link(text, Tie.NATIONALITY);
    List<Country> found = CountryCells.of(text, countryNames);
    if (found.size() != 1 || countryNames.find(text).isEmpty()) {
      note("NATIONALITY", text);
    }
  }

  private void link(String country, Tie tie) {
    for (Country found : CountryCells.of(country, countryNames)) {
      links.add(new CountryLink(found, tie));
    }
  }

  private void note(String label, String text) {
    if (!text.isEmpty()) {
      notes.add(label.isEmpty() ? text : label + ": " + text);
    }
  }

  private static String joined(String... parts) {
    List<String> present = new ArrayList<>();
    for (String part : parts) {
      if (!part.isEmpty()) {
        present.add(part);
      }
    }
    return String.join(", ", present);
  }

  private SourcePlace place(Element of) {
    return new SourcePlace(file, of.line());
  }
}
