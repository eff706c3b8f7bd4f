package dev.cordon.lists.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.lists.Shared;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Publishers' own files, served packed as publishers do, pass every limit.
final class RealFilesTest {

  private static final String DAY = "Thu, 28 Dec 2023 15:00:00 GMT";

  @TempDir Path folder;

  @Test
  void filesOfOfacAndTheUnAreFetchedAndThenUnchanged()
      throws IOException, NoSuchAlgorithmException {
    Path ofac = Shared.path("lists/us-ofac-sdn/2023-12-28");
    Path un = Shared.path("lists/un-sc/2020-03-20");
    Site site = new Site(folder).with(quick());
    try (PublisherServer server = PublisherServer.plain()) {
      Publication sdn =
          serve(server, "us-ofac-sdn", ofac, List.of("sdn.csv", "alt.csv", "add.csv"));
      Path xml;
      try (Stream<Path> files = Files.list(un)) {
        xml = files.filter(file -> file.toString().endsWith(".xml")).findFirst().orElseThrow();
      }
      server.on(
          "/un.xml",
          PublisherServer.bytes(
              Published.gzipped(Files.readAllBytes(xml)), "Content-Encoding", "gzip"));

      assertThat(site.fetch(sdn).line())
          .isEqualTo(
              "us-ofac-sdn: edition of 2023-12-28, 13,821 listings, 0 quarantined; now in force;"
                  + " 17 listings end in cut remarks, for sdn_comments.csv is missing: aliases and"
                  + " numbers may be missing");
      assertThat(site.fetch(Site.un(server.at("/un.xml"))).line())
          .isEqualTo("un-sc: edition of 2020-03-20, 1,014 listings, 0 quarantined; now in force");
      assertThat(site.fetch(sdn).line()).endsWith("unchanged since the edition of 2023-12-28");
    }
  }

  private static Publication serve(
      PublisherServer server, String list, Path folder, List<String> names) throws IOException {
    for (String name : names) {
      server.serve("/" + name, Files.readAllBytes(folder.resolve(name)), "\"a\"", DAY);
    }
    return new Publication(
        list,
        new DaySource.LastModified(ZoneId.of("America/New_York")),
        names.stream().map(name -> new PublisherFile(name, at(server, name))).toList(),
        "nowhere");
  }

  private static URI at(PublisherServer server, String name) {
    return server.at("/" + name);
  }

  /// The settings of every day, but for this machine.
  private static FetchSettings quick() {
    FetchSettings usual = FetchSettings.standard();
    return new FetchSettings(
        usual.connect(),
        usual.firstByte(),
        usual.whole(),
        usual.window(),
        usual.leastInWindow(),
        usual.largestFile(),
        usual.redirects(),
        usual.attempts(),
        usual.firstPause(),
        usual.longestPause(),
        FetchSettings.PlainHttp.LOOPBACK);
  }
}
