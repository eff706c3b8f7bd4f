package dev.cordon.lists.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.EditionStore;
import dev.cordon.lists.KeptEdition;
import dev.cordon.lists.KeptFile;
import dev.cordon.model.Listing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ListUpdaterTest {

  private static final String FRIDAY_NIGHT = "Sat, 04 May 2024 02:30:00 GMT";

  @TempDir Path folder;
  private Site site;
  private PublisherServer server;

  @BeforeEach
  void start() throws IOException, NoSuchAlgorithmException {
    site = new Site(folder);
    server = PublisherServer.plain();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void allFilesOfAListAreFetchedAndDatedByThePublishersDay() throws IOException {
    serveOfac(Published.ofac(101, 102), "a");

    UpdateOutcome outcome = site.fetch(Site.ofac(server));

    assertThat(outcome.line())
        .isEqualTo("us-ofac-sdn: edition of 2024-05-03, 2 listings, 0 quarantined; now in force");
    assertThat(outcome.isCurrent()).isTrue();
    assertThat(new EditionStore(site.home).inForce().getFirst().files())
        .extracting(KeptFile::name)
        .containsExactly("SDN.CSV", "ADD.CSV", "ALT.CSV", "SDN_COMMENTS.CSV");
    assertThat(site.leftovers()).isEmpty();
  }

  @Test
  void filesThatDidNotChangeAreAskedForOnceEachAndNotSent() throws IOException {
    serveOfac(Published.ofac(101), "a");
    site.fetch(Site.ofac(server));
    String before = site.onDisk();
    int asked = server.asked().size();

    UpdateOutcome outcome = site.fetch(Site.ofac(server));

    assertThat(outcome.line()).isEqualTo("us-ofac-sdn: unchanged since the edition of 2024-05-03");
    assertThat(outcome.isCurrent()).isTrue();
    assertThat(server.asked().subList(asked, server.asked().size()))
        .containsExactly(
            "/SDN.CSV (if changed)",
            "/ALT.CSV (if changed)",
            "/ADD.CSV (if changed)",
            "/SDN_COMMENTS.CSV (if changed)");
    assertThat(site.onDisk()).isEqualTo(before);
  }

  @Test
  void oneFileThatChangedIsReasonToFetchAll() throws IOException {
    serveOfac(Published.ofac(101), "a");
    site.fetch(Site.ofac(server));
    Map<String, byte[]> files = new HashMap<>(Published.ofac(101));
    files.put("ALT.CSV", "101,1,\"aka\",\"KESTREL\",-0- \r\n\u001a".getBytes(UTF_8));
    server.serve("/ALT.CSV", files.get("ALT.CSV"), "\"b\"", "Mon, 06 May 2024 14:00:00 GMT");

    assertThat(site.fetch(Site.ofac(server)).line())
        .isEqualTo("us-ofac-sdn: edition of 2024-05-06, 1 listings, 0 quarantined; now in force");
    assertThat(new EditionStore(site.home).read("us-ofac-sdn").listings())
        .flatExtracting(Listing::names)
        .extracting(name -> name.text())
        .contains("KESTREL");
  }

  @Test
  void theSameBytesPublishedAgainAreNoOtherEdition() throws IOException {
    serveOfac(Published.ofac(101), "a");
    site.fetch(Site.ofac(server));
    KeptEdition inForce = new EditionStore(site.home).inForce().getFirst();
    Published.ofac(101)
        .forEach(
            (name, bytes) ->
                server.serve("/" + name, bytes, "\"b\"", "Mon, 06 May 2024 14:00:00 GMT"));

    assertThat(site.fetch(Site.ofac(server)).line())
        .isEqualTo("us-ofac-sdn: unchanged since the edition of 2024-05-03");
    assertThat(new EditionStore(site.home).kept("us-ofac-sdn")).containsExactly(inForce);

    int asked = server.asked().size();
    assertThat(site.fetch(Site.ofac(server)).isCurrent()).isTrue();
    assertThat(server.asked()).as("what it knows is what was sent last").hasSize(asked + 4);
  }

  @Test
  void aPublisherThatNamesNoVersionsIsReadAgainAndFoundUnchanged() throws IOException {
    server.on("/un.xml", PublisherServer.bytes(Published.un("2024-05-01", 1)));
    Publication publication = Site.un(server.at("/un.xml"));
    site.fetch(publication);
    String before = site.onDisk();

    assertThat(site.fetch(publication).line())
        .isEqualTo("un-sc: unchanged since the edition of 2024-05-01");
    assertThat(server.asked()).containsExactly("/un.xml", "/un.xml");
    assertThat(site.onDisk()).isEqualTo(before);
  }

  @Test
  void aFilePackedInPartsIsKeptUnpacked() throws IOException {
    byte[] content = Published.un("2024-05-01", 50);
    byte[] first = Published.gzipped(Arrays.copyOf(content, 100));
    byte[] rest = Published.gzipped(Arrays.copyOfRange(content, 100, content.length));
    server.on(
        "/un.xml",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, first.length + rest.length);
          exchange.getResponseBody().write(first);
          exchange.getResponseBody().flush();
          pauseForTheFirstToBeRead();
          exchange.getResponseBody().write(rest);
        });
    AtomicInteger arrived = new AtomicInteger();

    try (ListUpdater updater = site.updater(Site.un(server.at("/un.xml")))) {
      assertThat(updater.ids()).containsExactly("un-sc");
      assertThat(updater.fetch("un-sc", arrived::addAndGet).line()).contains("50 listings");
      assertThatThrownBy(() -> updater.fetch("us-ofac-sdn", _ -> {}))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("there is no address of 'us-ofac-sdn'; the lists are un-sc");
    }
    assertThat(arrived).hasValue(first.length + rest.length);
    assertThat(new EditionStore(site.home).inForce().getFirst().files().getFirst().bytes())
        .isEqualTo(content.length);
  }

  @Test
  void filesReplacedWhileFetchedAreFetchedASecondTime() throws IOException {
    serveOfac(Published.ofac(101), "a");
    server.next(
        "/ADD.CSV",
        exchange -> {
          serveOfac(Published.ofac(101, 102), "b");
          PublisherServer.bytes(Published.ofac("ADD.CSV", 101), "ETag", "\"a\"").handle(exchange);
        });

    assertThat(site.fetch(Site.ofac(server)).line()).contains("2 listings").endsWith("in force");
    assertThat(site.pauses).hasSize(1);
    assertThat(site.leftovers()).isEmpty();
  }

  @Test
  void filesReplacedAgainAndAgainAreRefused() throws IOException {
    serveOfac(Published.ofac(101), "a");
    site.fetch(Site.ofac(server));
    String before = site.onDisk();
    AtomicInteger version = new AtomicInteger();
    server.on(
        "/SDN.CSV",
        exchange ->
            PublisherServer.file(
                    Published.ofac("SDN.CSV", 101),
                    "\"v%d\"".formatted(version.incrementAndGet()),
                    FRIDAY_NIGHT)
                .handle(exchange));

    assertThat(site.fetch(Site.ofac(server)).line())
        .isEqualTo(
            "us-ofac-sdn: refused, the publisher replaced SDN.CSV while the files were fetched"
                + " (fetched twice)");
    assertThat(site.onDisk()).isEqualTo(before);
    assertThat(site.leftovers()).isEmpty();
  }

  @Test
  void removalsThatWaitForAPersonAreSaid() throws IOException {
    int[] many = IntStream.rangeClosed(1_001, 1_100).toArray();
    serveOfac(Published.ofac(many), "a");
    site.fetch(Site.ofac(server));
    serveOfac(Published.ofac(Arrays.copyOf(many, 50)), "b");

    assertThat(site.fetch(Site.ofac(server)).line())
        .isEqualTo(
            "us-ofac-sdn: edition of 2024-05-03, 100 listings (50 of them held), 0 quarantined;"
                + " now in force");
    assertThat(site.fetch(Site.ofac(server)).line())
        .isEqualTo("us-ofac-sdn: unchanged since the edition of 2024-05-03");
  }

  @Test
  void aTornSetIsFetchedTwiceAndRefused() throws IOException {
    serveOfac(Published.ofac(101), "a");
    site.fetch(Site.ofac(server));
    String before = site.onDisk();
    server.serve("/SDN.CSV", Published.ofac("SDN.CSV", 101, 102, 103), "\"b\"", FRIDAY_NIGHT);

    assertThat(site.fetch(Site.ofac(server)).line())
        .startsWith("us-ofac-sdn: refused, torn: ")
        .endsWith(" (fetched twice)");
    assertThat(site.refusal("us-ofac-sdn")).startsWith("torn: ");
    assertThat(site.pauses).hasSize(1);
    assertThat(site.onDisk()).isEqualTo(before);
  }

  @Test
  void oneFileOfASetThatIsMissingRefusesTheSet() throws IOException {
    serveOfac(Published.ofac(101), "a");
    server.on("/SDN_COMMENTS.CSV", PublisherServer.status(404));

    assertThat(site.fetch(Site.ofac(server)).line())
        .isEqualTo(
            "us-ofac-sdn: refused, SDN_COMMENTS.CSV: 127.0.0.1 answered 404 for %s"
                .formatted(server.at("/SDN_COMMENTS.CSV")));
    assertThat(site.home).doesNotExist();
  }

  @Test
  void aServerThatGoesAwayBeforeTheSetIsKnownToBeWholeIsAway() throws IOException {
    serveOfac(Published.ofac(101), "a");
    server.next(
        "/SDN_COMMENTS.CSV",
        exchange -> {
          server.on("/ALT.CSV", PublisherServer.status(500));
          PublisherServer.bytes(Published.ofac("SDN_COMMENTS.CSV", 101)).handle(exchange);
        });

    assertThat(site.fetch(Site.ofac(server)).line())
        .isEqualTo("us-ofac-sdn: publisher away, ALT.CSV: 127.0.0.1 answered 500 (asked 3 times)");
    assertThat(site.home).doesNotExist();
  }

  @Test
  void filesWithoutADayAreRefused() throws IOException {
    Published.ofac(101).forEach((name, b) -> server.on("/" + name, PublisherServer.bytes(b)));

    assertThat(site.fetch(Site.ofac(server)).line())
        .isEqualTo(
            "us-ofac-sdn: refused, SDN.CSV: the publisher does not say when it was last modified"
                + " (''), so the day of the edition is not known");
    assertThat(site.home).doesNotExist();
  }

  @Test
  void filesFromTheFutureAreRefused() throws IOException {
    Published.ofac(101)
        .forEach(
            (name, b) -> server.serve("/" + name, b, "\"a\"", "Sun, 02 Jun 2024 14:00:00 GMT"));

    assertThat(site.fetch(Site.ofac(server)).line())
        .isEqualTo(
            "us-ofac-sdn: refused, the publisher says it was last modified on 2024-06-02,"
                + " which is to come");
  }

  @Test
  void anOlderEditionIsHistoryAndThenUnchanged() throws IOException {
    server.serve("/un.xml", Published.un("2024-05-02", 1), "\"a\"", FRIDAY_NIGHT);
    Publication publication = Site.un(server.at("/un.xml"));
    site.fetch(publication);
    server.serve("/un.xml", Published.un("2024-05-01", 1), "\"b\"", FRIDAY_NIGHT);

    assertThat(site.fetch(publication).line())
        .endsWith("older than the edition in force, so kept as history");
    assertThat(site.fetch(publication).line())
        .isEqualTo(
            "un-sc: unchanged since the edition of 2024-05-01, which is kept and not in force");
    server.serve("/un.xml", Published.un("2024-05-01", 1), "\"c\"", FRIDAY_NIGHT);
    assertThat(site.fetch(publication).line()).endsWith("which is kept and not in force");
  }

  @Test
  void anEditionThatAKilledUpdateKeptIsPutInForceByTheNext() throws IOException {
    server.serve("/un.xml", Published.un("2024-05-01", 1), "\"a\"", FRIDAY_NIGHT);
    Publication publication = Site.un(server.at("/un.xml"));
    site.fetch(publication);
    Path list = site.home.resolve("lists/un-sc");
    String pointer = Files.readString(list.resolve("in-force"));
    String note = Files.readString(list.resolve("fetched.tsv"));
    server.serve("/un.xml", Published.un("2024-05-02", 1), "\"b\"", FRIDAY_NIGHT);
    site.fetch(publication);
    Files.writeString(list.resolve("in-force"), pointer);
    Files.writeString(list.resolve("fetched.tsv"), note);

    assertThat(site.fetch(publication).line()).endsWith("now in force");
  }

  @Test
  void whereNothingIsInForceAnyMoreAllIsFetched() throws IOException {
    server.serve("/un.xml", Published.un("2024-05-01", 1), "\"a\"", FRIDAY_NIGHT);
    Publication publication = Site.un(server.at("/un.xml"));
    site.fetch(publication);
    Files.delete(site.home.resolve("lists/un-sc/in-force"));

    assertThat(site.fetch(publication).line()).endsWith("now in force");
    assertThat(server.asked()).containsExactly("/un.xml", "/un.xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "cordon-fetched\t1\nx\n",
        "cordon-fetched\t1\nID\nhttp://a\tb\nend\n",
        "\u0000"
      })
  void aDamagedNoteOnlyCostsADownload(String note) throws IOException {
    server.serve("/un.xml", Published.un("2024-05-01", 1), "\"a\"", FRIDAY_NIGHT);
    Publication publication = Site.un(server.at("/un.xml"));
    site.fetch(publication);
    Path file = site.home.resolve("lists/un-sc/fetched.tsv");
    String good = Files.readString(file);
    Files.writeString(file, note);

    assertThat(site.fetch(publication).line()).contains("unchanged");
    assertThat(server.asked()).containsExactly("/un.xml", "/un.xml");
    assertThat(file).hasContent(good);
  }

  @Test
  void aHomeThatCannotBeWrittenIsSaid() throws IOException {
    Files.writeString(site.home, "a file where the folder should be");
    server.on("/un.xml", PublisherServer.bytes(Published.un("2024-05-01", 1)));

    UpdateOutcome outcome = site.fetch(Site.un(server.at("/un.xml")));

    assertThat(outcome.line()).startsWith("un-sc: not kept, ").contains("home");
    assertThat(outcome.isCurrent()).isFalse();
    assertThat(site.leftovers()).isEmpty();
  }

  @Test
  void aTemporaryFolderThatIsGoneIsSaid() throws IOException {
    server.on("/un.xml", PublisherServer.bytes(Published.un("2024-05-01", 1)));
    Files.delete(site.temporary);

    assertThat(site.fetch(Site.un(server.at("/un.xml"))).line())
        .startsWith("un-sc: not kept, ")
        .contains("temporary");
  }

  private static void pauseForTheFirstToBeRead() {
    LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
  }

  private void serveOfac(Map<String, byte[]> files, String version) {
    files.forEach(
        (name, bytes) -> server.serve("/" + name, bytes, "\"" + version + "\"", FRIDAY_NIGHT));
  }
}
