package dev.cordon.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cordon.engine.Engine;
import dev.cordon.model.AliasQuality;
import dev.cordon.model.Country;
import dev.cordon.model.CountryLink;
import dev.cordon.model.Details;
import dev.cordon.model.Edition;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.Gender;
import dev.cordon.model.Kind;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.NameType;
import dev.cordon.model.PartialDate;
import dev.cordon.model.Party;
import dev.cordon.model.SourcePlace;
import dev.cordon.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Invented editions, policies and parties for tests. Thresholds are set far off or at a bit count
/// that the engine itself gave, so that tuning weights breaks no test of logic.
final class Invented {

  static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

  private static final SourcePlace PLACE = new SourcePlace("invented.csv", 1);

  private Invented() {}

  /// A listing in the making.
  static final class Person {
    private final String id;
    private final List<ListedName> names = new ArrayList<>();
    private final List<PartialDate> born = new ArrayList<>();
    private final List<CountryLink> countries = new ArrayList<>();

    private Person(String id, String name) {
      this.id = id;
      names.add(new ListedName(name, NameType.PRIMARY, AliasQuality.STRONG, PLACE));
    }

    Person weak(String alias) {
      names.add(new ListedName(alias, NameType.AKA, AliasQuality.WEAK, PLACE));
      return this;
    }

    Person born(String date) {
      born.add(PartialDate.parse(date));
      return this;
    }

    Person of(String country) {
      countries.add(new CountryLink(new Country(country), CountryLink.Tie.NATIONALITY));
      return this;
    }

    Listing listing() {
      return new Listing(
          ListingId.parse(id),
          new Details.Person(Gender.UNKNOWN, born, List.of(), List.of()),
          names,
          countries,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          PLACE);
    }
  }

  static Person person(String id, String name) {
    return new Person(id, name);
  }

  static Edition edition(String list, Person... people) {
    return edition(list, true, people);
  }

  static Edition edition(String list, boolean official, Person... people) {
    List<Listing> listings = List.of(people).stream().map(Person::listing).toList();
    return new Edition(
        new EditionHeader(
            list, LocalDate.of(2024, 2, 1), "ab".repeat(32), listings.size(), 0, official),
        listings,
        List.of());
  }

  /// The default policy with some values replaced, each `key = value`.
  static Policy policy(String... lines) {
    String text = Policy.standard().text();
    for (String line : lines) {
      String key = line.substring(0, line.indexOf('=') + 1);
      text = text.replaceAll("(?m)^" + key.replace(".", "\\.") + ".*$", line);
      if (!text.contains(line)) {
        throw new IllegalArgumentException("no such key: " + line);
      }
    }
    return PolicyFile.read("invented.policy", text.getBytes(UTF_8));
  }

  /// The default policy with a threshold that every anchored target reaches.
  static Policy lenient(String... lines) {
    return policy(lines).withThreshold(-Thresholds.WIDEST);
  }

  /// The default policy with a threshold that no target reaches.
  static Policy strict(String... lines) {
    return policy(lines).withThreshold(Thresholds.WIDEST);
  }

  static Screener screener(Policy policy, Edition... editions) {
    return Screener.of(
        policy, Register.of(List.of(editions), Engine.standard()), Engine.standard(), TODAY);
  }

  static Party born(String name, String date) {
    return new Party(
        "",
        Kind.PERSON,
        List.of(name),
        List.of(PartialDate.parse(date)),
        List.of(),
        Gender.UNKNOWN,
        List.of(),
        List.of());
  }

  /// The hits of a party that must have been screened.
  static List<Hit> hits(Screener screener, Party party) {
    return switch (screener.screen(party)) {
      case Outcome.Answered answered -> answered.hits();
      case Outcome.NotScreened not -> throw new AssertionError(not.reason());
    };
  }
}
