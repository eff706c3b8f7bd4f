package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.cli.CommandLineRun.Done;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsCommandTest {

  /// What OFAC ends its files with.
  private static final String END = "\u001A";

  @TempDir Path home;

  /// Imports an invented edition in OFAC's form.
  static Done importInvented(CommandLineRun cordon, Path home) throws IOException {
    Path folder = Files.createDirectories(home.resolve("published/2023-12-28"));
    String rest = ",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,";
    Files.writeString(
        folder.resolve("sdn.csv"),
        "101,\"MARCHETTI, Zebulon\",\"individual\",\"TEST1\""
            + rest
            + "\"DOB 09 Apr 1961; POB Trieste, Italy; nationality Italy; Gender Male.\"\r\n"
            + "102,\"QUARRINGTON BRICKWORKS LTD\",-0- ,\"TEST1\""
            + rest
            + "-0- \r\n"
            + END);
    Files.writeString(
        folder.resolve("alt.csv"), "101,1,\"aka\",\"VANTONGEREN, Zebulon\",-0- \r\n" + END);
    Files.writeString(
        folder.resolve("add.csv"),
        "101,1,-0- ,\"Trieste\",\"Italy\",-0- \r\n102,2,-0- ,-0- ,-0- ,-0- \r\n" + END);
    return cordon.run("lists", "import", folder.toString(), "--list", "us-ofac-sdn");
  }

  @Test
  void importedEditionIsInForceAndShown() throws IOException {
    CommandLineRun cordon = new CommandLineRun(home);
    Done done = importInvented(cordon, home);
    assertThat(done.err()).isEmpty();
    assertThat(done.code()).isZero();
    assertThat(done.out())
        .isEqualTo("us-ofac-sdn of 2023-12-28: 2 listings, 0 quarantined; now in force\n");
    Done status = cordon.run("lists", "status");
    assertThat(status.outLines().getFirst())
        .startsWith("list ")
        .contains("edition", "age", "listings", "quarantined", "imported", "sha256");
    assertThat(status.outLines().get(1))
        .startsWith("us-ofac-sdn  2023-12-28  64 d")
        .containsPattern("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\dZ");
    assertThat(status.out()).contains("sdn.csv", "alt.csv", "add.csv");
    Done shown = cordon.run("lists", "show", "us-ofac-sdn:101");
    assertThat(shown.out())
        .startsWith("us-ofac-sdn:101  MARCHETTI, Zebulon  (person)\n")
        .contains("VANTONGEREN, Zebulon (strong)")
        .contains("programme       TEST1")
        .contains("sdn.csv:1");
  }

  @Test
  void sameEditionImportedAgainChangesNothing() throws IOException {
    CommandLineRun cordon = new CommandLineRun(home);
    importInvented(cordon, home);
    assertThat(importInvented(cordon, home).out()).contains("already in force, nothing changed");
  }

  @Test
  void importedListAnswersInsteadOfTheSample() throws IOException {
    CommandLineRun cordon = new CommandLineRun(home);
    importInvented(cordon, home);
    Done done = cordon.run("screen", "Zebulon Marchetti", "--format", "json");
    assertThat(done.out()).contains("\"target\":\"us-ofac-sdn:101\"", "\"official\":true");
    Done sample = cordon.run("screen", "Zebulon Marchetti", "--list", "sample");
    assertThat(sample.code()).isEqualTo(1);
    assertThat(sample.err()).contains("sample").contains("in force: us-ofac-sdn");
  }

  @Test
  void emptyHomeSaysHowToImport() {
    Done done = new CommandLineRun(home).run("lists", "status");
    assertThat(done.code()).isZero();
    assertThat(done.out()).contains("No list was imported into").contains("cordon lists import");
  }

  @Test
  void listingOfTheSampleIsShown() {
    assertThat(new CommandLineRun(home).run("lists", "show", "sample:1").out())
        .contains("Falconer (weak)")
        .contains("born            1961-04-09")
        .contains("country         Italy (nationality)");
  }

  @Test
  void whatIsMissingIsSaidAtTheImportAndInTheStatus() throws IOException {
    CommandLineRun cordon = new CommandLineRun(home);
    Path file = Files.createDirectories(home.resolve("published")).resolve("sdn_2023-12-28.csv");
    Files.writeString(
        file,
        "101,\"MARIGOLD\",\"vessel\",\"TEST1\",-0- ,-0- ,-0- ,-0- ,-0- ,\"Iran\",-0- ,"
            + "\"Former Vessel Flag Malta; "
            + "x".repeat(1_000)
            + "\"\r\n"
            + END);
    String notice =
        "1 listing ends in cut remarks, for sdn_comments_2023-12-28.csv is missing: aliases and"
            + " numbers may be missing";

    Done done =
        cordon.run("lists", "import", file.toString(), "--list", "us-ofac-sdn", "--main-only");

    assertThat(done.outLines()).last().isEqualTo(notice);
    assertThat(cordon.run("lists", "status").outLines()).contains("  " + notice);
    assertThat(cordon.run("lists", "show", "us-ofac-sdn:101").out())
        .containsPattern("Iran +\\(flag\\)")
        .containsPattern("Malta +\\(former flag\\)");
  }
}
