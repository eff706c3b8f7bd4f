package dev.cordon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.cordon.cli.CommandLineRun.Done;
import dev.cordon.lists.fetch.DaySource;
import dev.cordon.lists.fetch.FetchSettings;
import dev.cordon.lists.fetch.FetchSettings.PlainHttp;
import dev.cordon.lists.fetch.ListUpdater;
import dev.cordon.lists.fetch.Network;
import dev.cordon.lists.fetch.Proxies;
import dev.cordon.lists.fetch.Publication;
import dev.cordon.lists.fetch.PublisherFile;
import dev.cordon.lists.fetch.Publishers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsUpdateCommandTest {

  private static final byte[] UN =
      ("<CONSOLIDATED_LIST dateGenerated='2024-02-01'><INDIVIDUALS/><ENTITIES><ENTITY>"
              + "<FIRST_NAME>QUARRINGTON BRICKWORKS</FIRST_NAME><UN_LIST_TYPE>Iraq</UN_LIST_TYPE>"
              + "<REFERENCE_NUMBER>IQe.1</REFERENCE_NUMBER></ENTITY></ENTITIES>"
              + "</CONSOLIDATED_LIST>")
          .getBytes(UTF_8);

  @TempDir Path folder;
  private HttpServer server;
  private CommandLineRun cordon;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/un.xml",
        exchange -> {
          exchange.sendResponseHeaders(200, UN.length);
          exchange.getResponseBody().write(UN);
          exchange.close();
        });
    server.createContext(
        "/gone.csv",
        exchange -> {
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    cordon = new CommandLineRun(folder.resolve("home")).asking(this::updater);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void eachListHasItsLineAndOneThatFailedFailsTheRunAlone() {
    Done done = cordon.run("lists", "update");

    assertThat(done.outLines())
        .containsExactly(
            "us-ofac-sdn: refused, sdn.csv: 127.0.0.1 answered 404 for http://127.0.0.1:%d/gone.csv"
                .formatted(server.getAddress().getPort()),
            "un-sc: edition of 2024-02-01, 1 listings, 0 quarantined; now in force");
    assertThat(done.err())
        .isEqualTo(
            "cordon: 1 of 2 lists could not be updated; what was in force for them still is\n");
    assertThat(done.code()).isEqualTo(1);
  }

  @Test
  void onlyTheListsNamedAreFetched() {
    Done done = cordon.run("lists", "update", "un-sc", "un-sc");
    assertThat(done.outLines()).hasSize(1);
    assertThat(done.err()).isEmpty();
    assertThat(done.code()).isZero();
    assertThat(cordon.run("lists", "update", "un-sc").out())
        .isEqualTo("un-sc: unchanged since the edition of 2024-02-01\n");
    assertThat(cordon.run("screen", "Quarrington Brickworks", "--format", "json").out())
        .contains("\"target\":\"un-sc:IQe.1\"");
  }

  @Test
  void anUnknownListIsWrongUsage() {
    Done done = cordon.run("lists", "update", "un-sc", "eu-fsf");
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.out()).isEmpty();
    assertThat(done.err()).contains("unknown list 'eu-fsf' (known: us-ofac-sdn, un-sc)");
  }

  @Test
  void aCarriedFolderNeedNotHaveEveryList() throws IOException {
    Path carried = Files.createDirectories(folder.resolve("carried"));
    Files.write(carried.resolve("consolidated.xml"), UN);

    Done done = cordon.run("lists", "update", "--from", carried.toString());

    assertThat(done.outLines())
        .containsExactly(
            "us-ofac-sdn: not in %s, nothing changed".formatted(carried),
            "un-sc: edition of 2024-02-01, 1 listings, 0 quarantined; now in force");
    assertThat(done.code()).isZero();
  }

  @Test
  void aListThatWasNamedMustBeInTheCarriedFolder() throws IOException {
    Path carried = Files.createDirectories(folder.resolve("carried"));
    Done named = cordon.run("lists", "update", "un-sc", "--from", carried.toString());
    assertThat(named.code()).isEqualTo(1);
    assertThat(named.err()).contains("1 of 1 lists could not be updated");
    Done empty = cordon.run("lists", "update", "--from", carried.toString());
    assertThat(empty.code()).isEqualTo(1);
    assertThat(empty.err()).isEqualTo("cordon: no list was found\n");
    Done missing = cordon.run("lists", "update", "--from", carried + "/nowhere");
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.err()).startsWith("cordon: there is no folder ");
  }

  @Test
  void aProxyThatIsNoneIsSaid() {
    Done done =
        new CommandLineRun(folder.resolve("home"))
            .asking(
                home -> Main.updater(home, Map.of("HTTPS_PROXY", "socks5://proxy.example:1080")))
            .run("lists", "update");
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err())
        .isEqualTo(
            "cordon: HTTPS_PROXY must have the form http://HOST:PORT,"
                + " not 'socks5://proxy.example:1080'\n");
  }

  @Test
  void theRealUpdaterKnowsTheListsThatCanBeImported() {
    try (ListUpdater updater = Main.updater(folder, Map.of())) {
      assertThat(updater.ids()).containsExactly("us-ofac-sdn", "us-ofac-cons", "un-sc");
    }
  }

  private ListUpdater updater(Path home) {
    FetchSettings usual = FetchSettings.standard();
    FetchSettings onThisMachine =
        new FetchSettings(
            usual.connect(),
            usual.firstByte(),
            usual.whole(),
            usual.window(),
            usual.leastInWindow(),
            usual.largestFile(),
            usual.redirects(),
            usual.attempts(),
            Duration.ZERO,
            Duration.ZERO,
            PlainHttp.LOOPBACK);
    return new ListUpdater(
        home,
        folder,
        new Publishers(
            List.of(
                at("us-ofac-sdn", "sdn.csv", "/gone.csv"),
                at("un-sc", "consolidated.xml", "/un.xml"))),
        new Network(onThisMachine, Proxies.of(Map.of()), new SplittableRandom(1), _ -> {}),
        CommandLineRun.CLOCK);
  }

  private Publication at(String list, String file, String path) {
    URI address =
        URI.create("http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path));
    return new Publication(
        list, new DaySource.InFile(), List.of(new PublisherFile(file, address)), "nowhere");
  }
}
