package dev.cordon.register;

import dev.cordon.model.Address;
import dev.cordon.model.AliasQuality;
import dev.cordon.model.Country;
import dev.cordon.model.CountryLink;
import dev.cordon.model.Details;
import dev.cordon.model.Edition;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.Effect;
import dev.cordon.model.Gender;
import dev.cordon.model.Identifier;
import dev.cordon.model.IdentifierKind;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.NameType;
import dev.cordon.model.PartialDate;
import dev.cordon.model.Programme;
import dev.cordon.model.Relation;
import dev.cordon.model.SourcePlace;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// Invented listings of every kind with everything a listing can hold.
final class Invented {

  private static final SourcePlace PLACE = new SourcePlace("invented.csv", 300);

  private Invented() {}

  static Edition edition(String list, Listing... listings) {
    return new Edition(
        new EditionHeader(
            list, LocalDate.of(2024, 2, 29), "ab".repeat(32), listings.length, 0, true),
        List.of(listings),
        List.of());
  }

  static Listing person(String list, String number) {
    return listing(
        list,
        number,
        new Details.Person(
            Gender.FEMALE,
            List.of(
                new PartialDate.Day(LocalDate.of(1961, 12, 31)),
                new PartialDate.Month(YearMonth.of(1962, 2)),
                new PartialDate.YearOnly(1962, 3),
                new PartialDate.Between(LocalDate.of(1960, 1, 1), LocalDate.of(1964, 2, 29))),
            List.of("Trieste, Italy", "город на реке"),
            List.of("Director", "")),
        "VANTONGEREN, Zebulona Maria",
        "Зебулона Вантонгерен");
  }

  static Listing organization(String list, String number) {
    return listing(
        list,
        number,
        new Details.Organization(
            List.of(new PartialDate.YearOnly(1999, 0)), List.of("Activities of holding companies")),
        "QUIRINAL BRASS FOUNDRY LLC",
        "QBF \uD83D\uDEA2");
  }

  static Listing vessel(String list, String number) {
    return listing(
        list,
        number,
        new Details.Vessel("Crude Oil Tanker", "159,000", "81,479", "Nobody Shipping"),
        "GRAND ORYX 7",
        "ORYX");
  }

  static Listing aircraft(String list, String number) {
    return listing(list, number, new Details.Aircraft("B744", "No Air"), "ZZ-MNE", "ZZMNE");
  }

  private static Listing listing(
      String list, String number, Details details, String primary, String alias) {
    return new Listing(
        new ListingId(list, number),
        details,
        List.of(
            new ListedName(primary, NameType.PRIMARY, AliasQuality.STRONG, PLACE),
            new ListedName(alias, NameType.FKA, AliasQuality.WEAK, new SourcePlace("alt.csv", 1))),
        List.of(new CountryLink(new Country("IT"), CountryLink.Tie.CITIZENSHIP)),
        List.of(
            new Identifier(
                IdentifierKind.IMO, "9074729", "", List.of(new Country("MT"), new Country("IT")))),
        List.of(new Address("Via Nulla 1", "Trieste 34100", List.of(new Country("IT")))),
        List.of(new Programme("TEST1"), new Programme("TEST2")),
        List.of(Effect.ASSET_FREEZE, Effect.TRAVEL_BAN),
        List.of(new Relation("Linked To", "NOBODY AT ALL")),
        List.of("a note of many words; ".repeat(40).strip()),
        PLACE);
  }
}
