package dev.cordon.bench.report;

import dev.cordon.model.AliasQuality;
import dev.cordon.model.Details;
import dev.cordon.model.Edition;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.Gender;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.NameType;
import dev.cordon.model.SourcePlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Invented listings and editions.
final class Invented {

  private static final SourcePlace PLACE = new SourcePlace("invented.csv", 1);

  private Invented() {}

  static Listing person(String number, String primary, String... aliases) {
    List<ListedName> names = new ArrayList<>();
    names.add(new ListedName(primary, NameType.PRIMARY, AliasQuality.STRONG, PLACE));
    for (String alias : aliases) {
      names.add(new ListedName(alias, NameType.AKA, AliasQuality.STRONG, PLACE));
    }
    return person(number, names);
  }

  /// With a second name that its publisher graded weak.
  static Listing personWithWeak(String number, String primary, String weak) {
    return person(
        number,
        List.of(
            new ListedName(primary, NameType.PRIMARY, AliasQuality.STRONG, PLACE),
            new ListedName(weak, NameType.AKA, AliasQuality.WEAK, PLACE)));
  }

  private static Listing person(String number, List<ListedName> names) {
    return new Listing(
        new ListingId("own-test", number),
        new Details.Person(Gender.UNKNOWN, List.of(), List.of(), List.of()),
        names,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        PLACE);
  }

  static Edition edition(Listing... listings) {
    return new Edition(
        new EditionHeader(
            "own-test", LocalDate.of(2026, 1, 1), "0".repeat(64), listings.length, 0, false),
        List.of(listings),
        List.of());
  }
}
