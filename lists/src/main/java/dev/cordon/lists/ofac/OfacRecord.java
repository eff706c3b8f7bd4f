package dev.cordon.lists.ofac;

import dev.cordon.model.Address;
import dev.cordon.model.AliasQuality;
import dev.cordon.model.Country;
import dev.cordon.model.CountryLink;
import dev.cordon.model.CountryLink.Tie;
import dev.cordon.model.Details;
import dev.cordon.model.Identifier;
import dev.cordon.model.IdentifierKind;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.NameType;
import dev.cordon.model.Programme;
import dev.cordon.model.SourcePlace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// A row of the main file with everything that belongs to it.
record OfacRecord(
    Assembly of,
    Row.Cells main,
    SourcePlace place,
    List<Row.Cells> aliases,
    List<Row.Cells> addresses,
    Remarks remarks) {

  /* Columns of the main file: 0 number, 1 name, 2 type, 3 programmes, 4 title, 5 call sign,
   * 6 vessel type, 7 tonnage, 8 gross tonnage, 9 flag, 10 owner, 11 remarks. */

  /// Whether the main file writes this in its column of types; nothing stands for every body.
  static boolean isType(String text) {
    return switch (text) {
      case "", "individual", "vessel", "aircraft" -> true;
      default -> false;
    };
  }

  Listing listing() {
    List<String> notes = new ArrayList<>(remarks.notes);
    List<CountryLink> countries = new ArrayList<>(remarks.countries);
    Details details = details(notes, countries);
    List<Address> places = addressList(notes, countries);
    List<Programme> programmes = programmes();
    return new Listing(
        new ListingId(of.list(), main.cell(0)),
        details,
        names(notes),
        List.copyOf(new LinkedHashSet<>(countries)),
        identifiers(),
        places,
        programmes,
        Effects.of(of.list(), programmes),
        remarks.relations,
        notes,
        place);
  }

  private Details details(List<String> notes, List<CountryLink> countries) {
    Details details =
        switch (main.cell(2)) {
          case "individual" ->
              new Details.Person(remarks.gender, remarks.birthDates, remarks.birthPlaces, titles());
          case "vessel" ->
              new Details.Vessel(main.cell(6), main.cell(7), main.cell(8), main.cell(10));
          case "aircraft" -> new Details.Aircraft(remarks.aircraftModel, remarks.aircraftOperator);
          default -> new Details.Organization(remarks.established, remarks.types);
        };
    flag(notes, countries);
    if (!(details instanceof Details.Person)) {
      note(notes, "Title ", main.cell(4));
      remarks.birthDates.forEach(date -> note(notes, "DOB ", date.text()));
      remarks.birthPlaces.forEach(birth -> note(notes, "POB ", birth));
    }
    if (!(details instanceof Details.Organization)) {
      remarks.established.forEach(
          date -> note(notes, "Organization Established Date ", date.text()));
      remarks.types.forEach(type -> note(notes, "Type ", type));
    }
    if (!(details instanceof Details.Vessel)) {
      note(notes, "Vessel type ", main.cell(6));
      note(notes, "Tonnage ", main.cell(7));
      note(notes, "Gross tonnage ", main.cell(8));
      note(notes, "Vessel owner ", main.cell(10));
    }
    if (!(details instanceof Details.Aircraft)) {
      note(notes, "Aircraft Model ", remarks.aircraftModel);
      note(notes, "Aircraft Operator ", remarks.aircraftOperator);
    }
    return details;
  }

  private void flag(List<String> notes, List<CountryLink> countries) {
    String flag = main.cell(9);
    if (flag.isEmpty()) {
      return;
    }
    Optional<Country> country = of.countries().find(flag);
    if (country.isPresent()) {
      countries.addFirst(new CountryLink(country.get(), Tie.FLAG));
    } else {
      note(notes, "Vessel flag ", flag);
    }
  }

  private static void note(List<String> notes, String label, String text) {
    if (!text.isEmpty()) {
      notes.add(label + text);
    }
  }

  private List<String> titles() {
    List<String> titles = new ArrayList<>();
    for (String title : main.cell(4).split(";", -1)) {
      if (!title.isBlank()) {
        titles.add(title.strip());
      }
    }
    return titles;
  }

  private List<ListedName> names(List<String> notes) {
    List<ListedName> names = new ArrayList<>();
    names.add(new ListedName(main.cell(1), NameType.PRIMARY, AliasQuality.STRONG, place));
    for (Row.Cells alias : aliases) {
      SourcePlace line = new SourcePlace(of.aliases().file(), alias.line());
      names.add(new ListedName(alias.cell(3), type(alias.cell(2)), AliasQuality.STRONG, line));
      note(notes, "Of the name '" + alias.cell(3) + "': ", alias.cell(4));
    }
    names.addAll(remarks.aliases);
    return names;
  }

  private static NameType type(String text) {
    return switch (text) {
      case "fka" -> NameType.FKA;
      case "nka" -> NameType.NKA;
      default -> NameType.AKA;
    };
  }

  private List<Identifier> identifiers() {
    String callSign = main.cell(5);
    if (callSign.isEmpty()) {
      return remarks.identifiers;
    }
    List<Identifier> all = new ArrayList<>();
    all.add(new Identifier(IdentifierKind.CALL_SIGN, callSign, "", List.of()));
    all.addAll(remarks.identifiers);
    return all;
  }

  private List<Address> addressList(List<String> notes, List<CountryLink> links) {
    List<Address> found = new ArrayList<>();
    for (Row.Cells row : addresses) {
      String country = row.cell(4);
      List<Country> countries = ChinaRegions.with(of.countries().list(country), row.cell(3));
      countries.forEach(each -> links.add(new CountryLink(each, Tie.RESIDENCE)));
      String place = row.cell(3);
      if (countries.isEmpty() || country.startsWith("Region: ")) {
        place = joined(place, country);
      }
      if (!row.cell(2).isEmpty() || !place.isEmpty() || !countries.isEmpty()) {
        found.add(new Address(row.cell(2), place, countries));
      }
      note(notes, "Of an address: ", row.cell(5));
    }
    return found;
  }

  private static String joined(String place, String country) {
    return place.isEmpty() || country.isEmpty() ? place + country : place + ", " + country;
  }

  /* Several programmes in one cell stand as `SDGT] [IFSR`. */
  private List<Programme> programmes() {
    List<Programme> found = new ArrayList<>();
    String cell = main.cell(3);
    int at = 0;
    while (at <= cell.length()) {
      int end = cell.indexOf(']', at);
      String code = cell.substring(at, end < 0 ? cell.length() : end).replace("[", "").strip();
      if (!code.isEmpty()) {
        found.add(new Programme(code));
      }
      at = end < 0 ? cell.length() + 1 : end + 1;
    }
    return found;
  }
}
