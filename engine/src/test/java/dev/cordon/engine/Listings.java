package dev.cordon.engine;

import dev.cordon.model.AliasQuality;
import dev.cordon.model.Country;
import dev.cordon.model.CountryLink;
import dev.cordon.model.Details;
import dev.cordon.model.Gender;
import dev.cordon.model.Identifier;
import dev.cordon.model.Kind;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.NameType;
import dev.cordon.model.PartialDate;
import dev.cordon.model.SourcePlace;
import java.util.ArrayList;
import java.util.List;

/// Builds invented listings for tests.
public final class Listings {

  private static final SourcePlace PLACE = new SourcePlace("invented.csv", 1);

  private final Kind kind;
  private final String number;
  private final List<ListedName> names = new ArrayList<>();
  private final List<PartialDate> born = new ArrayList<>();
  private final List<CountryLink> countries = new ArrayList<>();
  private final List<Identifier> identifiers = new ArrayList<>();
  private Gender gender = Gender.UNKNOWN;

  private Listings(Kind kind, String number, String primary, String... aliases) {
    this.kind = kind;
    this.number = number;
    names.add(new ListedName(primary, NameType.PRIMARY, AliasQuality.STRONG, PLACE));
    for (String alias : aliases) {
      names.add(new ListedName(alias, NameType.AKA, AliasQuality.STRONG, PLACE));
    }
  }

  public static Listings person(String number, String primary, String... aliases) {
    return new Listings(Kind.PERSON, number, primary, aliases);
  }

  public static Listings vessel(String number, String primary, String... aliases) {
    return new Listings(Kind.VESSEL, number, primary, aliases);
  }

  public Listings weak(String alias) {
    names.add(new ListedName(alias, NameType.AKA, AliasQuality.WEAK, PLACE));
    return this;
  }

  public Listings born(String date) {
    born.add(PartialDate.parse(date));
    return this;
  }

  public Listings of(String country) {
    countries.add(new CountryLink(new Country(country), CountryLink.Tie.NATIONALITY));
    return this;
  }

  public Listings identified(String identifier) {
    identifiers.add(Identifier.parse(identifier));
    return this;
  }

  public Listings gender(Gender stated) {
    gender = stated;
    return this;
  }

  public Listing listing() {
    return new Listing(
        new ListingId("own-test", number),
        details(),
        names,
        countries,
        identifiers,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        PLACE);
  }

  private Details details() {
    return switch (kind) {
      case PERSON -> new Details.Person(gender, born, List.of(), List.of());
      case ORGANIZATION, ANY -> new Details.Organization(List.of(), List.of());
      case VESSEL -> new Details.Vessel("", "", "", "");
      case AIRCRAFT -> new Details.Aircraft("", "");
    };
  }
}
