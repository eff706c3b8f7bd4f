package dev.cordon.lists;

import static dev.cordon.lists.PublishedOfac.damaged;
import static dev.cordon.lists.PublishedOfac.row;
import static dev.cordon.lists.PublishedOfac.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.HeldListing.Reason;
import dev.cordon.model.Edition;
import dev.cordon.model.Listing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HeldListingsTest {

  private static final String LIST = "us-ofac-sdn";
  private static final Instant NOW = Instant.parse("2024-06-01T12:00:00Z");

  @TempDir Path folder;
  private EditionStore store;
  private PublishedOfac published;

  @BeforeEach
  void open() {
    store = new EditionStore(folder.resolve("home"), () -> NOW);
    published = new PublishedOfac(folder);
  }

  @ParameterizedTest(name = "{1} of {0} removed: {2} held")
  @CsvSource({
    "1, 1, 1",
    "49, 1, 1",
    "50, 1, 0",
    "100, 2, 0",
    "100, 3, 3",
    "10000, 200, 0",
    "12000, 201, 201"
  })
  void removalsWaitBeyondTwoInAHundredAndBeyondTwoHundred(int of, int removed, int held)
      throws IOException {
    imported("2024-05-01", rows(1, of));
    List<String> later = rows(removed + 1, of);
    later.add(row(of + 1));

    KeptEdition now = imported("2024-05-02", later);

    assertThat(now.held()).hasSize(held);
    assertThat(now.header().held()).isEqualTo(held);
    assertThat(now.header().listings()).isEqualTo(of - removed + 1 + held);
    assertThat(store.inForce()).containsExactly(now);
    Edition inForce = store.read(LIST);
    assertThat(inForce.header()).isEqualTo(now.header());
    assertThat(inForce.listings().stream().anyMatch(each -> each.caption().equals("NAME 1")))
        .isEqualTo(held > 0);
    assertThat(captions()).contains("NAME " + (of + 1));
  }

  @Test
  void changesGoInForceAtOnceWhileRemovalsWait() throws IOException {
    imported("2024-05-01", rows(1, 5));

    imported("2024-05-02", List.of(row(1, "RENAMED"), row(2)));

    assertThat(captions()).containsExactly("RENAMED", "NAME 2", "NAME 3", "NAME 4", "NAME 5");
    assertThat(store.readAsPublished(store.find(LIST, "2024-05-02")).listings()).hasSize(2);
    assertThat(store.kept(LIST)).allMatch(kept -> kept.held().isEmpty());
  }

  @Test
  void heldStateSurvivesARestartAndLaterImports() throws IOException {
    imported("2024-05-01", rows(1, 100));
    imported("2024-05-02", rows(11, 100));
    store = new EditionStore(folder.resolve("home"), () -> NOW);
    assertThat(store.inForce(LIST).held()).hasSize(10);

    List<String> later = rows(11, 100);
    later.add(row(3, "BACK AGAIN"));
    KeptEdition now = imported("2024-05-03", later);

    assertThat(now.held())
        .hasSize(9)
        .allMatch(held -> held.edition().startsWith("2024-05-01_"))
        .allMatch(held -> held.reason() == Reason.MISSING)
        .noneMatch(held -> held.id().number().equals("3"));
    assertThat(captions()).hasSize(100).contains("BACK AGAIN", "NAME 10").doesNotContain("NAME 3");
  }

  @Test
  void aFewMoreRemovalsGoWhileThoseHeldStay() throws IOException {
    imported("2024-05-01", rows(1, 500));
    List<String> quarantined = rows(2, 500);
    quarantined.add("neither number nor row\r\n");
    assertThat(imported("2024-05-02", quarantined).held()).hasSize(1);

    KeptEdition now = imported("2024-05-03", rows(3, 500));

    assertThat(now.held()).extracting(held -> held.id().number()).containsExactly("1");
    assertThat(captions()).hasSize(499).doesNotContain("NAME 2");
  }

  @Test
  void removalsAddUpToTheLimitWithThoseThatWaitAlready() throws IOException {
    imported("2024-05-01", rows(1, 100));
    imported("2024-05-02", rows(4, 100));

    assertThat(imported("2024-05-03", rows(5, 100)).held()).hasSize(4);
  }

  @Test
  void anUnreadableRowKeepsItsPredecessor() throws IOException {
    imported("2024-05-01", rows(1, 100));
    List<String> later = rows(3, 100);
    later.add(damaged(1));

    KeptEdition now = imported("2024-05-02", later);

    assertThat(now.header().quarantined()).isEqualTo(1);
    assertThat(now.held())
        .extracting(held -> held.id().number() + " " + held.reason())
        .containsExactly("1 UNREADABLE", "2 MISSING");
    assertThat(captions()).contains("NAME 1", "NAME 2");
    assertThat(store.read(LIST).quarantined().getFirst().raw()).startsWith("1,\"NAME 1\"");
    assertThat(imported("2024-05-03", rows(1, 100)).held()).isEmpty();
  }

  @Test
  void aListingWhoseFurtherRowIsUnreadableStaysAsItWas() throws IOException {
    Path first = whole("2024-05-01", "\"aka\",\"SECOND NAME\",-0- ");
    store.importEdition(request(first));
    Path second = whole("2024-05-02", "\"aka\"");

    KeptEdition now = store.importEdition(request(second)).edition();

    assertThat(now.held()).extracting(HeldListing::reason).containsExactly(Reason.INCOMPLETE);
    assertThat(now.header().listings()).isEqualTo(2);
    Edition inForce = store.read(LIST);
    assertThat(inForce.header()).isEqualTo(now.header());
    assertThat(inForce.listings().getLast().names())
        .extracting(name -> name.text())
        .containsExactly("NAME 1", "SECOND NAME");
  }

  @Test
  void anUnreadableRecordOfTheUnKeepsItsPredecessor() throws IOException {
    store.importEdition(un("2024-05-01", "<FIRST_NAME>ONE</FIRST_NAME>"));

    KeptEdition now = store.importEdition(un("2024-05-02", "")).edition();

    assertThat(now.header().quarantined()).isEqualTo(1);
    assertThat(now.held())
        .extracting(held -> held.id() + " " + held.reason())
        .containsExactly("un-sc:IQe.1 UNREADABLE");
    assertThat(store.read("un-sc").listings().getLast().caption()).isEqualTo("ONE");
  }

  private ImportRequest un(String day, String name) throws IOException {
    String record =
        "<ENTITY>%s<UN_LIST_TYPE>Iraq</UN_LIST_TYPE><REFERENCE_NUMBER>IQe.%d</REFERENCE_NUMBER></ENTITY>";
    Path file =
        Files.writeString(
            folder.resolve(day + ".xml"),
            ("<CONSOLIDATED_LIST dateGenerated='%s'><INDIVIDUALS/><ENTITIES>"
                    + record.formatted(name, 1)
                    + record.formatted("<FIRST_NAME>TWO</FIRST_NAME>", 2)
                    + "</ENTITIES></CONSOLIDATED_LIST>")
                .formatted(day));
    return new ImportRequest(file, "un-sc", new EditionDate.FromFiles(), Companions.REQUIRED);
  }

  @Test
  void activateReleasesWhatIsHeldAndPutsAnyKeptEditionInForce() throws IOException {
    imported("2024-05-01", rows(1, 100));
    KeptEdition held = imported("2024-05-02", rows(51, 100));
    assertThat(held.header().held()).isEqualTo(50);

    KeptEdition released = store.activate(LIST, "2024-05-02");
    assertThat(released.held()).isEmpty();
    assertThat(store.inForce()).containsExactly(released);
    assertThat(captions()).hasSize(50);

    KeptEdition older = store.activate(LIST, store.find(LIST, "2024-05-01").header().sha256());
    assertThat(store.inForce()).containsExactly(older);
    assertThat(captions()).hasSize(100);
    assertThat(imported("2024-05-02", rows(51, 100)).held()).hasSize(50);
  }

  @Test
  void anEditionThatIsNotKeptOrNotToldApartIsNotActivated() throws IOException {
    assertThatThrownBy(() -> store.activate(LIST, "2024-05-01"))
        .isInstanceOf(ListsException.class)
        .hasMessage(
            "no kept edition of us-ofac-sdn has the date or digest '2024-05-01';"
                + " there are 0, the newest of no date");
    imported("2024-05-01", rows(1, 10));
    imported("2024-05-01", rows(1, 11));

    assertThatThrownBy(() -> store.activate(LIST, "2024-05-01"))
        .isInstanceOf(ListsException.class)
        .hasMessageStartingWith("'2024-05-01' names 2 kept editions of us-ofac-sdn. Perhaps");
    assertThatThrownBy(() -> store.activate(LIST, ""))
        .isInstanceOf(ListsException.class)
        .hasMessageContaining("there are 2, the newest of 2024-05-01");
  }

  @Test
  void withoutTheEditionInForceRemovalsCannotBeToldAndAPersonDecides() throws IOException {
    KeptEdition first = imported("2024-05-01", rows(1, 10));
    Files.writeString(path(first).resolve("sdn_2024-05-01.csv"), "spoilt");

    assertThatThrownBy(() -> imported("2024-05-02", rows(1, 11)))
        .isInstanceOf(ListsException.class)
        .hasMessageContaining("what it removes cannot be told")
        .hasMessageContaining("cordon lists activate us-ofac-sdn 2024-05-02");
    assertThat(store.inForce(LIST)).isEqualTo(first);

    store.activate(LIST, "2024-05-02");
    assertThat(captions()).hasSize(11);
  }

  @Test
  void aHeldListingWhoseEditionIsGoneIsAnErrorAndNotAShorterList() throws IOException {
    KeptEdition first = imported("2024-05-01", rows(1, 10));
    imported("2024-05-02", rows(1, 5));
    try (Stream<Path> files = Files.list(path(first))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    assertThatThrownBy(() -> store.read(LIST))
        .isInstanceOf(ListsException.class)
        .hasMessageContaining("is gone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "held\t2024-05-01_0123456789ab\tmissing\t1\n",
        "held\t2024-05-01_0123456789ab\tmissing\t1\nend\t2\n",
        "held\t2024-05-01_0123456789ab\tlost\t1\nend\t1\n",
        "held\t../x\tmissing\t1\nend\t1\n",
        "held\t2024-05-01_0123456789ab\tmissing\nend\t1\n",
        "end\t1\n",
      })
  void aDamagedAccountOfWhatIsHeldIsNamed(String lines) throws IOException {
    KeptEdition first = imported("2024-05-01", rows(1, 3));
    Files.writeString(
        folder.resolve("home/lists/us-ofac-sdn/in-force"), first.name() + "\n" + lines);

    assertThatThrownBy(store::inForce)
        .isInstanceOf(ListsException.class)
        .hasMessageContaining("in-force is damaged: ");
  }

  @Test
  void whatIsHeldIsReadAsItWasWritten() {
    InForce written =
        new InForce(
            "2024-05-02_0123456789ab",
            List.of(
                new HeldListing(
                    new dev.cordon.model.ListingId("un-sc", "KPi.001"),
                    "2024-05-01_0123456789ab",
                    Reason.UNREADABLE)));
    assertThat(InForce.parse("un-sc", written.text())).isEqualTo(written);
    InForce nothingHeld = new InForce("2024-05-02_0123456789ab", List.of());
    assertThat(InForce.parse("un-sc", nothingHeld.text())).isEqualTo(nothingHeld);
  }

  private Path whole(String day, String alias) throws IOException {
    Path edition = Files.createDirectories(folder.resolve(day));
    Files.writeString(edition.resolve("sdn.csv"), row(1) + row(2) + "\u001a");
    Files.writeString(
        edition.resolve("alt.csv"), "1,1," + alias + "\r\n2,2,\"aka\",\"OTHER\",-0- \r\n\u001a");
    Files.writeString(
        edition.resolve("add.csv"),
        "1,1,-0- ,-0- ,\"Cuba\",-0- \r\n2,2,-0- ,-0- ,\"Cuba\",-0- \r\n\u001a",
        StandardCharsets.UTF_8);
    return edition;
  }

  private static ImportRequest request(Path path) {
    return new ImportRequest(path, LIST, new EditionDate.FromFiles(), Companions.REQUIRED);
  }

  private KeptEdition imported(String day, List<String> rows) throws IOException {
    return store.importEdition(published.edition(day, new ArrayList<>(rows))).edition();
  }

  private Path path(KeptEdition edition) {
    return folder.resolve("home/lists").resolve(LIST).resolve(edition.name());
  }

  private List<String> captions() {
    return store.read(LIST).listings().stream().map(Listing::caption).toList();
  }
}
