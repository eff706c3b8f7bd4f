package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.model.Listing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EditionStoreTest {

  private static final Instant NOW = Instant.parse("2024-06-01T12:00:00Z");

  @TempDir Path folder;
  private Path home;
  private Path published;
  private EditionStore store;

  @BeforeEach
  void open() {
    home = folder.resolve("home");
    published = folder.resolve("published");
    store = new EditionStore(home, () -> NOW);
  }

  @Test
  void openingAndAskingTouchesNothing() {
    assertThat(store.inForce()).isEmpty();
    assertThat(store.kept("un-sc")).isEmpty();
    assertThat(home).doesNotExist();
    assertThatThrownBy(() -> store.read("un-sc"))
        .isInstanceOf(ListsException.class)
        .hasMessage("no edition of un-sc is in force. Perhaps import one.");
  }

  @Test
  void theBytesAreKeptAsPublishedAndReadAgain() throws IOException {
    Path source = ofac("2024-05-01", 1, 2);

    Imported imported = importOfac(source);

    assertThat(imported.status()).isEqualTo(ImportStatus.IN_FORCE);
    KeptEdition edition = imported.edition();
    assertThat(edition.inForce()).isTrue();
    assertThat(edition.mainOnly()).isFalse();
    assertThat(edition.importedAt()).isEqualTo(NOW);
    assertThat(edition.header().published()).isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(edition.header().listings()).isEqualTo(2);
    assertThat(edition.header().official()).isTrue();
    assertThat(edition.files())
        .extracting(KeptFile::name)
        .containsExactly("sdn.csv", "add.csv", "alt.csv");
    StringBuilder lines = new StringBuilder();
    for (KeptFile file :
        edition.files().stream().sorted(Comparator.comparing(KeptFile::name)).toList()) {
      assertThat(folderOf("2024-05-01").resolve(file.name()))
          .hasSameBinaryContentAs(source.resolve(file.name()))
          .hasSize(file.bytes());
      lines.append(file.sha256()).append(' ').append(file.name()).append('\n');
    }
    assertThat(edition.header().sha256())
        .isEqualTo(Digests.ofBytes(lines.toString().getBytes(StandardCharsets.UTF_8)));
    assertThat(new EditionStore(home).inForce()).containsExactly(edition);
    assertThat(new EditionStore(home).read("us-ofac-sdn").listings())
        .extracting(Listing::caption)
        .containsExactly("NAME 1", "NAME 2");
    assertThat(new EditionStore(home).read("us-ofac-sdn").header()).isEqualTo(edition.header());
  }

  @Test
  void aDigestOfOneFileIsThatOfItsBytes() throws IOException {
    Path file = un("consolidated.xml", "2024-05-02");

    Imported imported = importUn(file, new EditionDate.FromFiles());

    assertThat(imported.edition().header().sha256())
        .isEqualTo(Digests.ofBytes(Files.readAllBytes(file)));
    assertThat(store.inForce()).containsExactly(imported.edition());
  }

  @Test
  void aNewerEditionReplacesAnOlderOneAndNotTheOtherWayRound() throws IOException {
    importOfac(ofac("2024-05-02", 1, 2));
    Imported newer = importOfac(ofac("2024-05-03", 1, 2, 3));
    Imported older = importOfac(ofac("2024-05-01", 1));
    Imported again = importOfac(ofac("2024-05-01", 1));

    assertThat(newer.status()).isEqualTo(ImportStatus.IN_FORCE);
    assertThat(older.status()).isEqualTo(ImportStatus.KEPT);
    assertThat(older.edition().inForce()).isFalse();
    assertThat(again.status()).isEqualTo(ImportStatus.KEPT);
    assertThat(store.inForce()).containsExactly(newer.edition());
    assertThat(store.kept("us-ofac-sdn"))
        .extracting(kept -> kept.header().published().toString())
        .containsExactly("2024-05-03", "2024-05-02", "2024-05-01");
    assertThat(store.kept("us-ofac-sdn"))
        .extracting(KeptEdition::inForce)
        .containsExactly(true, false, false);
  }

  @Test
  void aDateLaterThanTomorrowIsRefused() throws IOException {
    assertThat(importOfac(ofac("2024-06-02", 1)).status()).isEqualTo(ImportStatus.IN_FORCE);
    Path wrong = ofac("2042-06-01", 1, 2);

    assertThatThrownBy(() -> importOfac(wrong))
        .isInstanceOf(RefusedEditionException.class)
        .hasMessage(
            "edition of us-ofac-sdn refused: its date 2042-06-01 is later than tomorrow, 2024-06-02."
                + " Perhaps the date or this machine's clock is wrong.");

    assertThatThrownBy(
            () ->
                importUn(
                    un("consolidated.xml", "2024-05-02"),
                    new EditionDate.Stated(LocalDate.of(2024, 6, 3))))
        .isInstanceOf(RefusedEditionException.class)
        .hasMessageContaining("its date 2024-06-03 is later than tomorrow, 2024-06-02.");
    assertThat(store.kept("us-ofac-sdn")).hasSize(1);
    assertThat(store.kept("un-sc")).isEmpty();
    assertThat(store.refusal("us-ofac-sdn")).isPresent();
  }

  @Test
  void whatIsMissingFromAnEditionIsSaidAsLongAsItIsKept() throws IOException {
    Path file = Files.createDirectories(published).resolve("sdn_2024-05-01.csv");
    Files.writeString(
        file,
        row(1).stripTrailing().replaceAll("-0- ?$", "\"" + "x".repeat(1_000) + "\"\r\n\u001a"));

    Imported imported =
        store.importEdition(
            new ImportRequest(
                file, "us-ofac-sdn", new EditionDate.FromFiles(), Companions.MAIN_ONLY));

    assertThat(imported.notices())
        .containsExactly(
            "1 listing ends in cut remarks, for sdn_comments_2024-05-01.csv is missing: aliases and"
                + " numbers may be missing");
    assertThat(new EditionStore(home).inForce("us-ofac-sdn")).isEqualTo(imported.edition());
    assertThat(new EditionStore(home).kept("us-ofac-sdn").getFirst().notices())
        .isEqualTo(imported.notices());
  }

  @Test
  void theSameBytesOfTheSameDayChangeNothingAndOfALaterDayAreANewEdition() throws IOException {
    Imported first = importOfac(ofac("2024-05-02", 1));

    assertThat(importOfac(ofac("2024-05-02", 1)))
        .isEqualTo(new Imported(first.edition(), ImportStatus.UNCHANGED));
    Imported later = importOfac(ofac("2024-05-03", 1));
    assertThat(later.status()).isEqualTo(ImportStatus.IN_FORCE);
    assertThat(later.edition().header().sha256()).isEqualTo(first.edition().header().sha256());
    assertThat(store.kept("us-ofac-sdn")).hasSize(2);
  }

  @Test
  void aMainFileAloneIsImportedWhereThatIsAskedForAndSaysSo() throws IOException {
    Path main = ofac("2024-05-01", 1).resolve("sdn.csv");
    Files.delete(main.resolveSibling("alt.csv"));

    assertThatThrownBy(() -> importOfac(main))
        .isInstanceOf(RefusedEditionException.class)
        .hasMessage(
            "edition of us-ofac-sdn refused: alt.csv is not beside sdn.csv."
                + " Perhaps import the main file alone, without aliases.");
    Imported alone =
        store.importEdition(
            new ImportRequest(
                main, "us-ofac-sdn", new EditionDate.FromFiles(), Companions.MAIN_ONLY));
    assertThat(alone.edition().mainOnly()).isTrue();
    assertThat(alone.edition().files()).hasSize(1);
    assertThat(store.inForce().getFirst().mainOnly()).isTrue();
    assertThat(store.read("us-ofac-sdn").listings()).hasSize(1);
  }

  @Test
  void aMainFileOfAnyNameIsKeptUnderIt() throws IOException {
    Path file = ofac("2024-05-01", 1).resolve("sdn.csv");
    Path renamed = Files.move(file, file.resolveSibling("download (3).csv"));

    Imported imported = importOfac(renamed);

    assertThat(imported.edition().files().getFirst().name()).isEqualTo("download (3).csv");
    assertThat(store.read("us-ofac-sdn").listings().getFirst().names()).hasSize(2);
  }

  @ParameterizedTest(name = "{0}/{1} stated {2} is of {3}")
  @CsvSource({
    "2024-05-01,        sdn.csv,              '',         2024-05-01",
    "2024-05-01,        sdn_2024-05-02.csv,   '',         2024-05-02",
    "2024-05-01,        sdn_2024-05-02.csv,   2024-05-03, 2024-05-03",
    "sdn-2024-05-04-a,  sdn.csv,              '',         2024-05-04",
  })
  void theDateIsTheStatedOneElseThatOfTheFilesNameElseOfItsFolder(
      String in, String name, String stated, LocalDate expected) throws IOException {
    Path file = Files.createDirectories(published.resolve(in)).resolve(name);
    Files.writeString(file, row(1) + "\u001a");
    EditionDate date =
        stated.isEmpty()
            ? new EditionDate.FromFiles()
            : new EditionDate.Stated(LocalDate.parse(stated));

    Imported imported =
        store.importEdition(new ImportRequest(file, "us-ofac-sdn", date, Companions.MAIN_ONLY));

    assertThat(imported.edition().header().published()).isEqualTo(expected);
  }

  @Test
  void theDateInAFileComesBeforeItsNameAndAfterTheStatedOne() throws IOException {
    Path file = un("un_2020-01-01.xml", "2024-05-02");

    assertThat(importUn(file, new EditionDate.FromFiles()).edition().header().published())
        .isEqualTo(LocalDate.of(2024, 5, 2));
    assertThat(
            importUn(file, new EditionDate.Stated(LocalDate.of(2024, 6, 1)))
                .edition()
                .header()
                .published())
        .isEqualTo(LocalDate.of(2024, 6, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"undated", "2021-08-18-to-2024-05-03", "2024-13-45", "12024-05-01"})
  void anEditionWithoutDateIsRefused(String in) throws IOException {
    assertThatThrownBy(() -> importOfac(ofac(in, 1)))
        .isInstanceOf(RefusedEditionException.class)
        .hasMessageStartingWith(
            "edition of us-ofac-sdn refused: no date stands in sdn.csv, in its name or in the name");
    assertThat(store.inForce()).isEmpty();
  }

  @Test
  void aRefusedEditionLeavesEverythingAsItWasAndIsRemembered() throws IOException {
    Imported good = importOfac(ofac("2024-05-01", 1));
    Path bad = ofac("2024-05-02", 1, 2);
    Files.writeString(bad.resolve("alt.csv"), "9,1,\"aka\",\"X\",-0- \n\u001a");
    List<Path> before = tree();

    assertThatThrownBy(() -> importOfac(bad))
        .isInstanceOf(RefusedEditionException.class)
        .hasMessageContaining("refused: torn: alt.csv");

    List<Path> after = new ArrayList<>(tree());
    assertThat(after.remove(home.resolve("lists/us-ofac-sdn/refused"))).isTrue();
    assertThat(after).isEqualTo(before);
    assertThat(store.inForce()).containsExactly(good.edition());
    assertThat(store.refusal("us-ofac-sdn"))
        .hasValueSatisfying(
            refusal -> {
              assertThat(refusal.at()).isEqualTo(NOW);
              assertThat(refusal.reason()).startsWith("torn: alt.csv");
            });
    importOfac(ofac("2024-05-01", 1));
    assertThat(store.refusal("us-ofac-sdn")).isEmpty();
  }

  @Test
  void anUnknownListAndAMissingPathAreNamed() {
    assertThatThrownBy(() -> store.kept("xx-list"))
        .isInstanceOf(ListsException.class)
        .hasMessage("there is no list 'xx-list'; the lists are un-sc, us-ofac-cons, us-ofac-sdn");
    assertThatThrownBy(() -> importUn(folder.resolve("nowhere"), new EditionDate.FromFiles()))
        .isInstanceOf(ListsException.class)
        .hasMessageContaining("there is no file or folder ")
        .hasMessageContaining("nowhere to import as un-sc");
    assertThat(KnownLists.isKnown("un-sc")).isTrue();
    assertThat(KnownLists.isKnown("sample")).isFalse();
    assertThat(KnownLists.ids()).containsExactly("un-sc", "us-ofac-cons", "us-ofac-sdn");
  }

  @Test
  void whatAnInterruptedImportLeftBehindIsIgnoredAndCleaned() throws IOException {
    Imported good = importOfac(ofac("2024-05-01", 1));
    Path list = home.resolve("lists/us-ofac-sdn");
    // Killed while copying, killed before the record was written, killed before the pointer moved.
    Files.writeString(
        Files.createDirectories(list.resolve(".staging-123")).resolve("sdn.csv"), "1,");
    Files.writeString(
        Files.createDirectories(list.resolve("2024-05-09_0123456789ab")).resolve("sdn.csv"), "1,");
    Files.writeString(list.resolve("in-force.tmp"), "2024-");

    assertThat(store.inForce()).containsExactly(good.edition());
    assertThat(store.kept("us-ofac-sdn")).containsExactly(good.edition());
    importOfac(ofac("2024-05-02", 1));

    try (Stream<Path> left = Files.list(list)) {
      assertThat(left.map(path -> path.getFileName().toString().substring(0, 8)))
          .containsExactlyInAnyOrder("2024-05-", "2024-05-", "in-force");
    }
  }

  @Test
  void anEditionThatWasKeptButNotPutInForceWhenTheProcessDiedIsPutInForceByTheNextImport()
      throws IOException {
    importOfac(ofac("2024-05-01", 1));
    Path pointer = home.resolve("lists/us-ofac-sdn/in-force");
    String old = Files.readString(pointer);
    importOfac(ofac("2024-05-02", 1, 2));
    Files.writeString(pointer, old);
    assertThat(store.read("us-ofac-sdn").listings()).hasSize(1);

    assertThat(importOfac(ofac("2024-05-02", 1, 2)).status()).isEqualTo(ImportStatus.IN_FORCE);

    assertThat(store.read("us-ofac-sdn").listings()).hasSize(2);
  }

  @Test
  void keptBytesThatChangedAreNotRead() throws IOException {
    importOfac(ofac("2024-05-01", 1));
    Path kept = folderOf("2024-05-01").resolve("sdn.csv");
    Files.writeString(kept, row(2) + "\u001a");

    assertThatThrownBy(() -> store.read("us-ofac-sdn"))
        .isInstanceOf(ListsException.class)
        .hasMessageContaining("sdn.csv is no longer what was imported: its digest differs");
    Files.delete(kept);
    assertThatThrownBy(() -> store.read("us-ofac-sdn"))
        .isInstanceOf(ListsException.class)
        .hasMessageContaining("sdn.csv could not be read");
  }

  @ParameterizedTest(name = "line {0} becomes ''{1}''")
  @CsvSource({
    "0, nonsense",
    "1, list\tOFAC",
    "2, published\tyesterday",
    "3, sha256\tabc",
    "4, listings",
    "5, other\t7",
    "6, imported\tnow",
    "8, file\tx",
    "11, file\tx\ty\tz",
  })
  void aDamagedRecordIsNamed(int line, String text) throws IOException {
    importOfac(ofac("2024-05-01", 1));
    Path record = folderOf("2024-05-01").resolve("edition.tsv");
    List<String> lines = new ArrayList<>(Files.readAllLines(record));
    lines.set(line, text);
    Files.write(record, lines);

    assertThatThrownBy(store::inForce)
        .isInstanceOf(ListsException.class)
        .hasMessageContaining("edition.tsv is damaged")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aRecordCutAtAnyLineIsDamaged() throws IOException {
    importOfac(ofac("2024-05-01", 1));
    Path record = folderOf("2024-05-01").resolve("edition.tsv");
    List<String> lines = Files.readAllLines(record);
    for (int length = 0; length < lines.size(); length++) {
      Files.write(record, lines.subList(0, length));
      assertThatThrownBy(store::inForce).as("%d lines", length).isInstanceOf(ListsException.class);
    }
    Files.write(record, List.of(lines.getFirst(), "end"));
    assertThatThrownBy(store::inForce).hasMessageContaining("no file is named");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../../elsewhere", ".staging-1", "a\\b", "2024-05-01_000000000000"})
  void aPointerToNoEditionIsNamed(String pointer) throws IOException {
    importOfac(ofac("2024-05-01", 1));
    Files.writeString(home.resolve("lists/us-ofac-sdn/in-force"), pointer + "\n");

    assertThatThrownBy(store::inForce)
        .isInstanceOf(ListsException.class)
        .hasMessageContaining("Perhaps");
  }

  @Test
  void aHomeThatCannotBeWrittenIsNamed() throws IOException {
    Files.writeString(home, "a file, not a folder");

    assertThatThrownBy(() -> importOfac(ofac("2024-05-01", 1)))
        .isInstanceOf(ListsException.class)
        .hasMessageStartingWith("import of us-ofac-sdn from ");
  }

  @Test
  void importsAtOnceWaitForEachOther() throws Exception {
    List<Path> sources = new ArrayList<>();
    for (int day = 1; day <= 8; day++) {
      sources.add(ofac("2024-05-0" + day, 1, 2));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Imported>> imports = new ArrayList<>();
      for (Path source : sources) {
        imports.add(threads.submit(() -> new EditionStore(home).importEdition(request(source))));
      }
      for (Future<Imported> each : imports) {
        assertThat(each.get().edition().header().listings()).isEqualTo(2);
      }
    }

    assertThat(store.kept("us-ofac-sdn")).hasSize(8);
    assertThat(store.inForce().getFirst().header().published()).isEqualTo(LocalDate.of(2024, 5, 8));
  }

  @Test
  void theLocaleOfTheMachineDoesNotMatter() throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("ar", "EG"));
    try {
      Imported imported = importOfac(ofac("2024-05-01", 1));
      assertThat(store.inForce()).containsExactly(imported.edition());
      assertThat(folderOf("2024-05-01").getFileName().toString()).startsWith("2024-05-01_");
    } finally {
      Locale.setDefault(before);
    }
  }

  private Path ofac(String in, int... numbers) throws IOException {
    Path edition = Files.createDirectories(published.resolve(in));
    StringBuilder main = new StringBuilder();
    StringBuilder addresses = new StringBuilder();
    for (int number : numbers) {
      main.append(row(number));
      addresses.append(number).append(",1,-0- ,-0- ,\"Cuba\",-0- \n");
    }
    Files.writeString(edition.resolve("sdn.csv"), main + "\u001a");
    Files.writeString(edition.resolve("add.csv"), addresses + "\u001a");
    Files.writeString(edition.resolve("alt.csv"), numbers[0] + ",1,\"aka\",\"ALIAS\",-0- \n\u001a");
    return edition;
  }

  private static String row(int number) {
    return number + ",\"NAME " + number + "\",-0- ,\"X\"" + ",-0- ".repeat(8) + "\n";
  }

  private Path un(String name, String date) throws IOException {
    return Files.writeString(
        Files.createDirectories(published).resolve(name),
        ("<CONSOLIDATED_LIST dateGenerated='%s'><INDIVIDUALS/><ENTITIES><ENTITY>"
                + "<FIRST_NAME>X</FIRST_NAME><UN_LIST_TYPE>Iraq</UN_LIST_TYPE>"
                + "<REFERENCE_NUMBER>IQe.1</REFERENCE_NUMBER></ENTITY></ENTITIES>"
                + "</CONSOLIDATED_LIST>")
            .formatted(date));
  }

  private Imported importOfac(Path path) {
    return store.importEdition(request(path));
  }

  private static ImportRequest request(Path path) {
    return new ImportRequest(path, "us-ofac-sdn", new EditionDate.FromFiles(), Companions.REQUIRED);
  }

  private Imported importUn(Path path, EditionDate date) {
    return store.importEdition(new ImportRequest(path, "un-sc", date, Companions.REQUIRED));
  }

  private Path folderOf(String date) throws IOException {
    try (Stream<Path> entries = Files.list(home.resolve("lists/us-ofac-sdn"))) {
      return entries
          .filter(entry -> entry.getFileName().toString().startsWith(date))
          .findFirst()
          .orElseThrow();
    }
  }

  private List<Path> tree() throws IOException {
    try (Stream<Path> entries = Files.walk(home)) {
      return entries.sorted().toList();
    }
  }
}
