package dev.cordon.lists.ofac;

import dev.cordon.model.Address;
import dev.cordon.model.AliasQuality;
import dev.cordon.model.Countries;
import dev.cordon.model.Country;
import dev.cordon.model.Details;
import dev.cordon.model.Effect;
import dev.cordon.model.Gender;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.NameType;
import dev.cordon.model.Programme;
import dev.cordon.model.SourcePlace;
import java.util.ArrayList;
import java.util.List;

/// A row of the main file with the rows that belong to it.
record OfacRecord(
    String list,
    Row.Cells main,
    SourcePlace place,
    List<Placed> aliases,
    List<Placed> addresses,
    List<Placed> comments) {

  Listing listing() {
    return new Listing(
        new ListingId(list, main.cell(0)),
        details(),
        names(),
        List.of(),
        List.of(),
        addressList(),
        programmes(),
        List.of(Effect.ASSET_FREEZE),
        List.of(),
        main.cell(11).isEmpty() ? List.of() : List.of(main.cell(11)),
        place);
  }

  private Details details() {
    return switch (main.cell(2)) {
      case "individual" -> new Details.Person(Gender.UNKNOWN, List.of(), List.of(), List.of());
      case "vessel" -> new Details.Vessel(main.cell(6), main.cell(7), main.cell(8), main.cell(10));
      case "aircraft" -> new Details.Aircraft("", "");
      default -> new Details.Organization(List.of(), List.of());
    };
  }

  private List<ListedName> names() {
    List<ListedName> names = new ArrayList<>();
    names.add(new ListedName(main.cell(1), NameType.PRIMARY, AliasQuality.STRONG, place));
    for (Placed alias : aliases) {
      if (!alias.cell(3).isEmpty()) {
        NameType type =
            switch (alias.cell(2)) {
              case "fka" -> NameType.FKA;
              case "nka" -> NameType.NKA;
              default -> NameType.AKA;
            };
        names.add(new ListedName(alias.cell(3), type, AliasQuality.STRONG, alias.place()));
      }
    }
    return names;
  }

  private List<Address> addressList() {
    List<Address> found = new ArrayList<>();
    for (Placed row : addresses) {
      List<Country> countries = Countries.find(row.cell(4)).map(List::of).orElse(List.of());
      if (!row.cell(2).isEmpty() || !row.cell(3).isEmpty() || !countries.isEmpty()) {
        found.add(new Address(row.cell(2), row.cell(3), countries));
      }
    }
    return found;
  }

  private List<Programme> programmes() {
    List<Programme> found = new ArrayList<>();
    for (String code : main.cell(3).split("\\] \\[", -1)) {
      if (!code.isBlank()) {
        found.add(new Programme(code.strip()));
      }
    }
    return found;
  }
}
