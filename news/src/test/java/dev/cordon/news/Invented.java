package dev.cordon.news;

import dev.cordon.engine.Engine;
import dev.cordon.model.AliasQuality;
import dev.cordon.model.Details;
import dev.cordon.model.Edition;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.Gender;
import dev.cordon.model.Kind;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.NameType;
import dev.cordon.model.SourcePlace;
import dev.cordon.register.Register;
import dev.cordon.screening.Policy;
import dev.cordon.screening.Screener;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A list of invented targets, and pages read against it.
final class Invented {

  private static final SourcePlace PLACE = new SourcePlace("invented.csv", 1);
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  static final PageReader READER = reader(Policy.standard());

  private Invented() {}

  static PageReading read(String text) {
    return READER.read(new Page("page.txt", text));
  }

  static Article article(String text) {
    return read(text).article();
  }

  /// The entity of that name.
  static Entity entity(PageReading reading, String name) {
    return reading.entities().stream()
        .filter(entity -> entity.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no entity '%s' in %s".formatted(name, reading.entities())));
  }

  /// Words of the mentions of the entity of that name, in order.
  static List<String> mentions(PageReading reading, String name) {
    return reading.mentionsOf(entity(reading, name)).stream().map(Mention::text).toList();
  }

  static List<String> names(PageReading reading, EntityKind kind) {
    return reading.entities().stream()
        .filter(entity -> entity.kind() == kind)
        .map(Entity::name)
        .toList();
  }

  /// Publishers' numbers of the listings that the entity of that name could be.
  static List<String> targets(PageReading reading, String name) {
    return entity(reading, name).hits().stream().map(hit -> hit.target().number()).toList();
  }

  static PageReader reader(Policy policy) {
    List<Listing> listings =
        List.of(
            listing("1", Kind.PERSON, "VARKONYI, Arpad Zoltan"),
            listing("2", Kind.PERSON, "RIM, Tae Gwon"),
            listing("3", Kind.PERSON, "AL-TAMARI, Nadir"),
            listing("4", Kind.PERSON, "OBRADOVICH, Sergey"),
            listing("5", Kind.ORGANIZATION, "NORVIK MINING AND TRADE BANK"),
            listing("6", Kind.VESSEL, "PALE HERON"),
            listing("7", Kind.ORGANIZATION, "TINDEL PROPERTIES OF SOUTHPORT CORP."),
            listing("8", Kind.PERSON, "QUELLMANN, Bertram", "said", "mighty", "green"),
            listing("9", Kind.PERSON, "HASSAN"));
    Edition edition =
        new Edition(
            new EditionHeader("own-test", DAY, "0".repeat(64), listings.size(), 0, false),
            listings,
            List.of());
    Engine engine = Engine.standard();
    return new PageReader(
        Screener.of(PageReader.policy(policy), Register.of(List.of(edition), engine), engine, DAY),
        engine);
  }

  private static Listing listing(String number, Kind kind, String primary, String... weak) {
    List<ListedName> names =
        new ArrayList<>(
            List.of(new ListedName(primary, NameType.PRIMARY, AliasQuality.STRONG, PLACE)));
    for (String alias : weak) {
      names.add(new ListedName(alias, NameType.AKA, AliasQuality.WEAK, PLACE));
    }
    Details details =
        switch (kind) {
          case PERSON -> new Details.Person(Gender.UNKNOWN, List.of(), List.of(), List.of());
          case ORGANIZATION, ANY -> new Details.Organization(List.of(), List.of());
          case VESSEL -> new Details.Vessel("", "", "", "");
          case AIRCRAFT -> new Details.Aircraft("", "");
        };
    return new Listing(
        new ListingId("own-test", number),
        details,
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
}
