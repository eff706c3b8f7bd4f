package dev.cordon.lists.own;

import dev.cordon.lists.reading.PublishedDates;
import dev.cordon.model.Address;
import dev.cordon.model.AliasQuality;
import dev.cordon.model.Countries;
import dev.cordon.model.Country;
import dev.cordon.model.CountryLink;
import dev.cordon.model.CountryLink.Tie;
import dev.cordon.model.Details;
import dev.cordon.model.Effect;
import dev.cordon.model.Gender;
import dev.cordon.model.Identifier;
import dev.cordon.model.Kind;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.NameType;
import dev.cordon.model.PartialDate;
import dev.cordon.model.Programme;
import dev.cordon.model.Relation;
import dev.cordon.model.SourcePlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// The lines of one listing on their way to becoming it.
final class Block {

  private final String list;
  private final String file;
  private final Map<String, List<String>> texts = new HashMap<>();
  private final List<ListedName> names = new ArrayList<>();
  private final List<CountryLink> countries = new ArrayList<>();
  private final List<Identifier> identifiers = new ArrayList<>();
  private final List<Address> addresses = new ArrayList<>();
  private final List<PartialDate> dates = new ArrayList<>();
  private final LinkedHashSet<Effect> effects = new LinkedHashSet<>();

  Block(String list, String file) {
    this.list = list;
    this.file = file;
  }

  /// Reads the lines below the heading.
  ///
  /// @throws IllegalArgumentException if a line is not understood, a key is not one of the kind, or
  ///   the kind or the name is missing; the message names the line
  Listing listing(String id, int heading, List<Line> lines) {
    lines.forEach(this::take);
    Details details = details();
    if (!texts.isEmpty()) {
      throw new IllegalArgumentException(
          "%s of [%s] is no key of the kind %s"
              .formatted(String.join(", ", texts.keySet()), id, details.kind().label()));
    }
    return new Listing(
        new ListingId(list, id),
        details,
        names,
        countries,
        identifiers,
        addresses,
        programmes,
        List.copyOf(effects),
        relations,
        notes,
        new SourcePlace(file, heading));
  }

  private final List<Programme> programmes = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private void take(Line line) {
    switch (line.key()) {
      case "name" -> name(line, NameType.PRIMARY, AliasQuality.STRONG);
      case "aka" -> name(line, NameType.AKA, AliasQuality.STRONG);
      case "fka" -> name(line, NameType.FKA, AliasQuality.STRONG);
      case "nka" -> name(line, NameType.NKA, AliasQuality.STRONG);
      case "weak aka" -> name(line, NameType.AKA, AliasQuality.WEAK);
      case "weak fka" -> name(line, NameType.FKA, AliasQuality.WEAK);
      case "original script" -> name(line, NameType.ORIGINAL_SCRIPT, AliasQuality.STRONG);
      case "born", "established" -> {
        dates.add(date(line));
        text(line);
      }
      case "nationality" -> country(line, Tie.NATIONALITY);
      case "citizenship" -> country(line, Tie.CITIZENSHIP);
      case "residence" -> country(line, Tie.RESIDENCE);
      case "birth country" -> country(line, Tie.BIRTH);
      case "registration" -> country(line, Tie.REGISTRATION);
      case "flag" -> country(line, Tie.FLAG);
      case "former flag" -> country(line, Tie.FORMER_FLAG);
      case "identifier" -> identifiers.add(identifier(line));
      case "address" -> {
        List<String> parts = line.parts(3);
        addresses.add(new Address(parts.get(0), parts.get(1), countries(line, parts.get(2))));
      }
      case "programme" -> programmes.add(new Programme(line.value()));
      case "effect" -> effects.add(effect(line));
      case "linked to" -> relations.add(new Relation("Linked To", line.value()));
      case "note" -> notes.add(line.value());
      case "kind",
          "gender",
          "birth place",
          "title",
          "type",
          "tonnage",
          "gross tonnage",
          "owner",
          "model",
          "operator" ->
          text(line);
      default -> throw line.fault("is no key of this form");
    }
  }

  private Details details() {
    Kind kind = Kind.ofLabel(one("kind")).orElse(Kind.ANY);
    return switch (kind) {
      case PERSON -> {
        texts.remove("born");
        yield new Details.Person(gender(), dates, all("birth place"), all("title"));
      }
      case ORGANIZATION -> {
        texts.remove("established");
        yield new Details.Organization(dates, all("type"));
      }
      case VESSEL ->
          new Details.Vessel(one("type"), one("tonnage"), one("gross tonnage"), one("owner"));
      case AIRCRAFT -> new Details.Aircraft(one("model"), one("operator"));
      case ANY ->
          throw new IllegalArgumentException(
              "kind must be person, organization, vessel or aircraft");
    };
  }

  private Gender gender() {
    String text = one("gender");
    Gender gender = Gender.ofText(text);
    if (gender == Gender.UNKNOWN && !text.isEmpty() && !text.equals("unknown")) {
      throw new IllegalArgumentException(
          "gender must be male, female or unknown, not '%s'".formatted(text));
    }
    return gender;
  }

  private void name(Line line, NameType type, AliasQuality quality) {
    if (names.isEmpty() != (type == NameType.PRIMARY)) {
      throw line.fault("is out of place: one 'name' comes first, then its aliases");
    }
    names.add(new ListedName(line.value(), type, quality, new SourcePlace(file, line.number())));
  }

  private static PartialDate date(Line line) {
    String text = line.value();
    int to = text.indexOf(" to ");
    try {
      if (text.startsWith("circa ")) {
        return PublishedDates.circa(PartialDate.parse(text.substring("circa ".length())));
      }
      return to < 0
          ? PartialDate.parse(text)
          : new PartialDate.Between(
              PartialDate.parse(text.substring(0, to)).earliest(),
              PartialDate.parse(text.substring(to + " to ".length())).latest());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "%s in line %d is no date: %s".formatted(line.key(), line.number(), e.getMessage()), e);
    }
  }

  private void country(Line line, Tie tie) {
    countries(line, line.value()).forEach(found -> countries.add(new CountryLink(found, tie)));
  }

  private static List<Country> countries(Line line, String text) {
    List<Country> found = new ArrayList<>();
    for (String name : text.split(";", -1)) {
      if (!name.isBlank()) {
        found.add(
            Countries.find(name)
                .orElseThrow(() -> line.fault("names no country: '%s'".formatted(name.strip()))));
      }
    }
    return found;
  }

  private static Identifier identifier(Line line) {
    List<String> parts = line.parts(3);
    Identifier plain = Identifier.parse(parts.get(0));
    return new Identifier(
        plain.kind(), plain.number(), parts.get(1), countries(line, parts.get(2)));
  }

  private static Effect effect(Line line) {
    return Arrays.stream(Effect.values())
        .filter(effect -> effect.label().equals(line.value()))
        .findFirst()
        .orElseThrow(() -> line.fault("is no effect: '%s'".formatted(line.value())));
  }

  private void text(Line line) {
    texts.computeIfAbsent(line.key(), _ -> new ArrayList<>()).add(line.value());
  }

  private List<String> all(String key) {
    List<String> found = texts.remove(key);
    return found == null ? List.of() : found;
  }

  private String one(String key) {
    List<String> found = all(key);
    if (found.size() > 1) {
      throw new IllegalArgumentException("%s stands there more than once".formatted(key));
    }
    return found.isEmpty() ? "" : found.getFirst();
  }
}
