package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.cordon.model.Edition;
import dev.cordon.model.Gender;
import dev.cordon.model.Identifier;
import dev.cordon.model.IdentifierKind;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import dev.cordon.model.NameType;
import dev.cordon.model.PartialDate;
import dev.cordon.model.Programme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The publishers' own files, imported into a fresh home.
final class RealEditionsTest {

  @TempDir Path home;

  @ParameterizedTest(name = "{0}: {1} has {2} listings")
  @CsvSource({
    "us-ofac-sdn,  2021-07-07,   8976",
    "us-ofac-sdn,  2023-12-28,  13821",
    "us-ofac-cons, 2018-04-06,    639",
    "us-ofac-cons, 2025-12-19,    442",
    "un-sc,        2018-06-07,   1098",
    "un-sc,        2018-06-21,   1100",
    "un-sc,        2020-03-20,   1014",
    "un-sc,        2024-11-30,    879",
    "un-sc,        2025-11-15,   1000",
    "un-sc,        2025-11-20,   1000",
  })
  void everyRecordOfAnEditionIsAListing(String list, LocalDate date, int listings) {
    EditionStore store = new EditionStore(home);
    Path folder = Shared.path("lists/%s/%s".formatted(list, date));

    Imported imported =
        store.importEdition(
            new ImportRequest(folder, list, new EditionDate.FromFiles(), Companions.REQUIRED));

    assertThat(imported.status()).isEqualTo(ImportStatus.IN_FORCE);
    assertThat(imported.edition().header().published()).isEqualTo(date);
    assertThat(imported.edition().header().listings()).isEqualTo(listings);
    assertThat(imported.edition().header().quarantined()).isZero();
    Edition edition = store.read(list);
    assertThat(edition.header()).isEqualTo(imported.edition().header());
    assertThat(edition.listings().stream().map(listing -> listing.id()).distinct())
        .hasSize(listings);
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "us-ofac-sdn,  2021-07-07, sdn.csv",
    "us-ofac-sdn,  2023-12-28, sdn.csv",
    "us-ofac-cons, 2018-04-06, cons_prim.csv",
    "us-ofac-cons, 2025-12-19, cons_prim.csv",
    "un-sc,        2025-11-20, consolidated.xml",
  })
  void listingsAndNamesAreThoseOfTheManifest(String list, String date, String main)
      throws IOException {
    long listings = 0;
    long cells = 0;
    for (String line : Files.readAllLines(Shared.path("lists/manifest.tsv"))) {
      String[] columns = line.split("\t", -1);
      if (columns[0].startsWith(list + "/" + date + "/")
          && (columns[0].endsWith(main) || columns[0].endsWith("alt.csv"))) {
        listings += columns[4].isEmpty() ? 0 : Long.parseLong(columns[4]);
        cells += Long.parseLong(columns[5]);
      }
    }
    Edition edition = imported(list, "lists/%s/%s".formatted(list, date));

    assertThat(edition.listings()).hasSize((int) listings);
    long names =
        edition.listings().stream()
            .flatMap(listing -> listing.names().stream())
            .filter(name -> !list.startsWith("us-") || !isOfRemarks(name, main))
            .count();
    if (list.startsWith("us-")) {
      assertThat(names).as("main and strong names, one a cell").isEqualTo(cells);
    } else {
      assertThat(names).as("some cells hold several names").isGreaterThan(cells);
    }
  }

  private static boolean isOfRemarks(ListedName name, String main) {
    return name.source().file().equals(main) && name.type() != NameType.PRIMARY;
  }

  @Test
  void theWeakAliasesInRemarksAreAllFound() {
    Edition edition = imported("us-ofac-sdn", "lists/us-ofac-sdn/2023-12-28");

    // Two more begin in Remarks that the publisher cut: half a name is no name.
    assertThat(weak(edition)).hasSize(3_369);
    assertThat(notes(edition).filter(note -> note.startsWith("cut off by the publisher: ")))
        .hasSize(17)
        .filteredOn(note -> note.contains("a.k.a. '"))
        .hasSize(2);
    assertThat(new EditionStore(home).inForce("us-ofac-sdn").notices())
        .containsExactly(
            "17 listings end in cut remarks, for sdn_comments.csv is missing: aliases and numbers"
                + " may be missing");
  }

  /// Takes the quoted names from the file's lines without the reader.
  @Test
  void everyQuotedNameOfTheRawFileIsANameOfItsListing() throws IOException {
    Path file = Shared.path("lists/us-ofac-sdn/2023-12-28/sdn.csv");
    Map<String, Set<String>> names = new HashMap<>();
    for (Listing listing : imported("us-ofac-sdn", "lists/us-ofac-sdn/2023-12-28").listings()) {
      names.put(
          listing.id().number(),
          listing.names().stream().map(ListedName::text).collect(Collectors.toSet()));
    }
    Pattern quoted = Pattern.compile("\\b((?:[a-z]\\.){3}) '(.+?)'(?=;|\\.?\"$)");
    Map<String, Integer> marks = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
      String number = line.substring(0, Math.max(0, line.indexOf(',')));
      Matcher found = quoted.matcher(line);
      while (found.find()) {
        marks.merge(found.group(1), 1, Integer::sum);
        if (!names.getOrDefault(number, Set.of()).contains(found.group(2))) {
          missed.add(number + ": " + found.group());
        }
      }
    }

    assertThat(missed).isEmpty();
    // The first three are the 3,369 weak aliases. Besides them there is the trading name of one
    // listing, which the publisher does not grade as weak.
    assertThat(marks)
        .containsExactly(
            entry("a.k.a.", 3_282), entry("d.b.a.", 1), entry("f.k.a.", 86), entry("n.k.a.", 1));
  }

  @Test
  void almostEveryIdentifierOfAShipIsAnImoNumberOfSevenDigits() {
    Edition edition = imported("us-ofac-sdn", "lists/us-ofac-sdn/2023-12-28");

    List<String> numbers =
        edition.listings().stream()
            .flatMap(listing -> listing.identifiers().stream())
            .filter(identifier -> identifier.kind() == IdentifierKind.IMO)
            .map(Identifier::number)
            .toList();

    assertThat(numbers).hasSizeGreaterThan(850);
    assertThat(numbers)
        .filteredOn(number -> !number.matches("\\d{7}"))
        .as("the publisher's own slip")
        .containsExactly("543400");
  }

  @Test
  void whatStandsInCommentsOfTheUnitedNationsIsRead() {
    Edition edition = imported("un-sc", "lists/un-sc/2025-11-20");

    // 54 in elements of their own, 39 in comments alone.
    assertThat(edition.listings())
        .filteredOn(listing -> listing.gender() != Gender.UNKNOWN)
        .hasSize(93);
    assertThat(edition.listings().stream().flatMap(listing -> listing.identifiers().stream()))
        .filteredOn(identifier -> identifier.kind() == IdentifierKind.BIC)
        .hasSize(5);
    assertThat(edition.listings())
        .filteredOn(listing -> listing.id().number().equals("QDi.299"))
        .flatExtracting(Listing::names)
        .extracting(ListedName::text)
        .contains(
            "Ibrahim ‘Awad Ibrahim al-Badri al-Samarrai",
            "Ibrahim ‘Awad Ibrahim al-Samarra’i",
            "Dr. Ibrahim Awwad Ibrahim al-Samarra’i");
  }

  @Test
  void addressesInHongKongUnderChinaAreInBoth() {
    Edition edition = imported("us-ofac-sdn", "lists/us-ofac-sdn/2023-12-28");

    assertThat(edition.listings().stream().flatMap(listing -> listing.addresses().stream()))
        .filteredOn(address -> address.countries().size() > 1)
        .hasSize(153);
  }

  @Test
  void aPersonIsReadWithAllThatIsSaidOfIt() {
    Edition edition = imported("us-ofac-sdn", "lists/us-ofac-sdn/2023-12-28");

    Listing kim =
        edition.listings().stream()
            .filter(listing -> listing.id().number().equals("20157"))
            .findFirst()
            .orElseThrow();
    assertThat(kim.caption()).isEqualTo("KIM, Jong Un");
    assertThat(kim.birthDates()).containsExactly(new PartialDate.Day(LocalDate.of(1984, 1, 8)));
    assertThat(kim.programmes()).containsExactly(new Programme("DPRK3"));
    assertThat(kim.source().file()).isEqualTo("sdn.csv");
  }

  @Test
  void aMainFileAloneIsReadWithItsWeakAliases() throws IOException {
    Path main = Shared.path("lists/us-ofac-sdn/2023-12-28/sdn.csv");
    Path dated = Files.copy(main, home.resolve("sdn_2023-12-29.csv"));
    EditionStore store = new EditionStore(home);

    Imported imported =
        store.importEdition(
            new ImportRequest(
                dated, "us-ofac-sdn", new EditionDate.FromFiles(), Companions.MAIN_ONLY));

    assertThat(imported.edition().header().published()).isEqualTo(LocalDate.of(2023, 12, 29));
    Edition edition = store.read("us-ofac-sdn");
    assertThat(edition.listings()).hasSize(13_821);
    assertThat(weak(edition)).hasSize(3_369);
  }

  private Edition imported(String list, String folder) {
    EditionStore store = new EditionStore(home);
    store.importEdition(
        new ImportRequest(
            Shared.path(folder), list, new EditionDate.FromFiles(), Companions.REQUIRED));
    return store.read(list);
  }

  private static List<ListedName> weak(Edition edition) {
    return edition.listings().stream()
        .flatMap(listing -> listing.names().stream())
        .filter(ListedName::isWeak)
        .toList();
  }

  private static Stream<String> notes(Edition edition) {
    return edition.listings().stream().flatMap(listing -> listing.notes().stream());
  }

  @Test
  void theDamagedEditionIsRefusedAndTheOneBeforeStaysInForce() {
    EditionStore store = new EditionStore(home);
    Path good = Shared.path("lists/un-sc/2024-11-30");
    Path damaged = Shared.path("lists/un-sc/2025-08-16-damaged");
    store.importEdition(
        new ImportRequest(good, "un-sc", new EditionDate.FromFiles(), Companions.REQUIRED));

    assertThatThrownBy(
            () ->
                store.importEdition(
                    new ImportRequest(
                        damaged, "un-sc", new EditionDate.FromFiles(), Companions.REQUIRED)))
        .isInstanceOf(RefusedEditionException.class)
        .hasMessage(
            "edition of un-sc refused: consolidated.xml is not well-formed XML in line 53."
                + " Perhaps it was cut off or edited.");

    assertThat(store.read("un-sc").header().published()).isEqualTo(LocalDate.of(2024, 11, 30));
    assertThat(store.kept("un-sc")).hasSize(1);
  }
}
