package dev.cordon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.cli.CommandLineRun.Done;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What a list, a customer file or a page holds never reaches a terminal as a command to it: every
/// place of a listing and of a party holds an escape and the one-character form of it.
class TerminalSafetyTest {

  /// "Clear the screen", as ESC and as U+009B, and an override of the direction of writing.
  private static final String EVIL = "\u001B[2J\u009B2J\u202E";

  private static final SourcePlace PLACE = new SourcePlace(evil("invented.tsv"), 1);

  @TempDir Path home;

  private static String evil(String text) {
    return "x" + EVIL + text;
  }

  private static ListedName name(String text, NameType type, AliasQuality quality) {
    return new ListedName(text, type, quality, PLACE);
  }

  private static Listing listing(String number, Details details) {
    return new Listing(
        new ListingId("sample", number), // an id with such characters is quarantined
        details,
        List.of(
            name("MARCHETTI" + EVIL + ", Zebulon", NameType.PRIMARY, AliasQuality.STRONG),
            name("OKONKWO, Quill", NameType.AKA, AliasQuality.STRONG),
            name(evil("VANTONGEREN"), NameType.AKA, AliasQuality.STRONG),
            name("Falconer" + EVIL, NameType.AKA, AliasQuality.WEAK)),
        List.of(new CountryLink(new Country("IT"), CountryLink.Tie.NATIONALITY)),
        List.of(new Identifier(IdentifierKind.OTHER, evil("1"), evil("label"), List.of())),
        List.of(new Address(evil("street"), evil("place"), List.of())),
        List.of(new Programme(evil("TEST1"))),
        List.of(Effect.ASSET_FREEZE),
        List.of(new Relation(evil("Linked To"), evil("OLDHAM"))),
        List.of(evil("note")),
        PLACE);
  }

  private static Edition hostile() {
    List<Listing> listings =
        List.of(
            listing(
                "1",
                new Details.Person(
                    Gender.MALE,
                    List.of(PartialDate.parse("1961-04-09")),
                    List.of(evil("Trieste")),
                    List.of(evil("Captain")))),
            listing("2", new Details.Organization(List.of(), List.of(evil("bank")))),
            listing(
                "3", new Details.Vessel(evil("tanker"), evil("1 t"), evil("2 t"), evil("owner"))),
            listing("4", new Details.Aircraft(evil("model"), evil("operator"))));
    return new Edition(
        new EditionHeader(
            "sample", LocalDate.of(2023, 12, 28), "cd".repeat(32), listings.size(), 0, false),
        listings,
        List.of());
  }

  private CommandLineRun cordon() {
    return new CommandLineRun(home)
        .with(TerminalSafetyTest::hostile)
        .on(new Terminal(100, true, false, false));
  }

  private static void assertIsSafe(Done done, String... shown) {
    assertThat(done.out()).doesNotContain("\u001B", "\u009B", "\u202E");
    assertThat(List.of(shown)).allSatisfy(text -> assertThat(done.out()).contains(text));
    assertThat(done.err()).doesNotContain("\u001B", "\u009B", "\u202E");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "csv", "json", "html"})
  void answersForAHostileListAndCustomerFile(String form) {
    String rows =
        "id,kind,name,aliases,identifiers,address,country,branch%s\n".formatted(EVIL)
            + "%1$s,,Zebulon%1$s Marchetti,b%1$s,other:%1$s7,c%1$s,IT,d%1$s\n".formatted(EVIL)
            + "weak%1$s,,Falconer%1$s,,,,,\n".formatted(EVIL)
            + "bad%1$s,robot%1$s,Ann%1$s,,%1$s,,%1$s,e%1$s\n".formatted(EVIL)
            + "clean%1$s,person,Quentin%1$s Abernathy,,,,,\n".formatted(EVIL);
    Done done = cordon().reading(rows).run("screen", "--file", "-", "--format", form);
    assertThat(done.code()).isEqualTo(1);
    assertIsSafe(done, "sample:1", "MARCHETTI", "TEST1", "robot");
    assertThat(done.err()).contains("line 4 not screened");
  }

  @Test
  void programsReadInJsonWhatWasWritten() {
    Done done = cordon().run("screen", "Zebulon Marchetti", "--format", "json");
    JsonNode hit = new ObjectMapper().readTree(done.out()).path("hits").get(0);
    assertThat(hit.path("target").asString()).isEqualTo("sample:1");
    assertThat(hit.path("programmes").get(0).asString()).isEqualTo(evil("TEST1"));
  }

  @Test
  void programsReadInCsvWhatWasWritten() {
    Done done =
        new CommandLineRun(home)
            .with(TerminalSafetyTest::hostile)
            .run("screen", "Zebulon Marchetti", "--format", "csv");
    assertThat(done.out()).contains("sample:1", evil("TEST1"));
  }

  @Test
  void oneNameAndItsExplanation() {
    assertIsSafe(cordon().run("screen", "Zebulon " + EVIL + "Marchetti"), "sample:1");
    assertIsSafe(cordon().run("screen", "…\u001B[\u009B\u202E"), "NOT SCREENED");
    Done explained =
        cordon().run("explain", "Zebulon" + EVIL + " Marchetti", "--target", "sample:1");
    assertThat(explained.code()).isZero();
    assertIsSafe(explained, "It is a hit");
    assertIsSafe(cordon().run("compare", "Zebulon " + EVIL + "B", EVIL + " Zebulon"), "match");
    assertIsSafe(cordon().run("explain", "Ann", "--target", "sample:" + EVIL));
    assertIsSafe(cordon().run("screen", "Ann", "--policy", EVIL));
    assertIsSafe(cordon().run("screen", "Ann", EVIL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "3", "4"})
  void everyPlaceOfAListingThatIsShown(String number) {
    Done done = cordon().run("lists", "show", "sample:" + number);
    assertThat(done.code()).isZero();
    assertIsSafe(
        done, "VANTONGEREN", "label", "street", "place", "TEST1", "Linked To", "note", "invented");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void aPageAndWhoIsNamedOnIt(String form) {
    String page =
        """
        A banker %1$sis asked about his ships

        By Jane%1$s Roe

        On Monday the banker Quill Okonkwo was asked%1$s about his ships in Ru%1$sssia.

        © 2024 The %1$sSouthport Bugle. All rights reserved.
        """
            .formatted(EVIL);
    Done done = cordon().reading(page).run("read", "-", "--format", form);
    assertThat(done.code()).isZero();
    assertIsSafe(done, "sample:1", "MARCHETTI");
  }

  @Test
  void importedEditionsTheirStateAndTheirDifferences() throws IOException {
    CommandLineRun cordon = cordon();
    importRows(cordon, "2024-01-01", row("1", "MARCHETTI"), row("2", "OLDHAM" + EVIL));
    Done imported =
        importRows(
            cordon,
            "2024-01-02",
            row("1", "MARCHETTI" + EVIL),
            row("4", "QUARRINGTON"),
            "2,\"OLDHAM" + EVIL + "\",too short\r\n",
            row("3", EVIL + "NEWMAN"));
    assertThat(imported.code()).isZero();
    assertIsSafe(imported, "us-ofac-sdn of 2024-01-02");
    for (String form : List.of("text", "json")) {
      assertIsSafe(cordon.run("lists", "status", "--format", form), "OLDHAM", "2024-01-02");
      assertIsSafe(cordon.run("lists", "diff", "us-ofac-sdn", "--format", form), "NEWMAN");
    }
    assertIsSafe(cordon.run("lists", "show", "us-ofac-sdn:2"), "OLDHAM");
    assertIsSafe(cordon.run("lists", "show", "us-ofac-sdn:2", "--history"), "OLDHAM");
    assertIsSafe(cordon.run("lists", "verify"), "register");
    assertIsSafe(cordon.run("lists", "diff", "us-ofac-sdn", EVIL, EVIL));
  }

  private static String row(String number, String name) {
    return number
        + ",\"%s\",-0- ,\"TEST1%s\"".formatted(name, EVIL)
        + ",-0- ".repeat(7)
        + ",\"DOB 1961%s; nationality%s\"\r\n".formatted(EVIL, EVIL);
  }

  private Done importRows(CommandLineRun cordon, String day, String... rows) throws IOException {
    Path file =
        Files.writeString(
            home.resolve("sdn_" + day + ".csv"), String.join("", rows) + "\u001a", UTF_8);
    return cordon.run("lists", "import", file.toString(), "--list", "us-ofac-sdn", "--main-only");
  }
}
