package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.cli.CommandLineRun.Done;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Editions that follow each other: what changed, what is held, and what a person does about it.
class ListsHistoryTest {

  @TempDir Path folder;
  private Path home;
  private CommandLineRun cordon;

  @BeforeEach
  void twoEditions() throws IOException {
    home = folder.resolve("home");
    cordon = new CommandLineRun(home);
    importRows("2024-01-01", row(1, "MARCHETTI, Zebulon"), row(2, "QUARRINGTON"), row(3, "OLDHAM"));
    importRows(
        "2024-01-02", row(1, "MARCHETTI, Zebulon B."), row(2, "QUARRINGTON"), row(4, "NEWMAN"));
  }

  @Test
  void importSaysWhatIsHeldAndWhatToDo() throws IOException {
    Done done = importRows("2024-01-03", row(1, "MARCHETTI, Zebulon B."));
    assertThat(done.code()).isZero();
    assertThat(done.outLines().getFirst())
        .isEqualTo(
            "us-ofac-sdn of 2024-01-03: 4 listings (3 of them held), 0 quarantined; now in force");
    assertThat(done.outLines().getLast())
        .startsWith("Held: ")
        .contains("cordon lists diff us-ofac-sdn")
        .endsWith("cordon lists activate us-ofac-sdn 2024-01-03");
  }

  @Test
  void differenceIsShownFieldByFieldWithCountsInTheLastLine() {
    Done done = cordon.run("lists", "diff", "us-ofac-sdn");
    assertThat(done.err()).isEmpty();
    assertThat(done.outLines())
        .containsExactly(
            "us-ofac-sdn from 2024-01-01 (3 listings) to 2024-01-02 (3 listings)",
            "",
            "Added",
            "+ 4  NEWMAN  (organization)  TEST1",
            "",
            "Removed",
            "- 3  OLDHAM  (organization)  TEST1  held",
            "",
            "Changed",
            "~ 1  MARCHETTI, Zebulon B.",
            "  caption         - MARCHETTI, Zebulon",
            "                  + MARCHETTI, Zebulon B.",
            "  names           - MARCHETTI, Zebulon (primary)",
            "                  + MARCHETTI, Zebulon B. (primary)",
            "",
            "1 added, 1 removed (1 of them held, so still in force), 1 changed.");
  }

  @Test
  void differenceIsOneJsonObject() {
    Done done =
        cordon.run("lists", "diff", "us-ofac-sdn", "2024-01-02", "2024-01-01", "--format", "json");
    assertThat(done.outLines()).hasSize(1);
    assertThat(done.out())
        .startsWith("{\"list\":\"us-ofac-sdn\",\"from\":{\"published\":\"2024-01-02\"")
        .contains(
            "\"added\":[{\"id\":\"us-ofac-sdn:3\",\"kind\":\"organization\",\"caption\":\"OLDHAM\"}]")
        .contains(
            "{\"field\":\"caption\",\"removed\":[\"MARCHETTI, Zebulon B.\"],\"added\":[\"MARCHETTI, Zebulon\"]}")
        .contains("\"counts\":{\"added\":1,\"removed\":1,\"changed\":1}}");
    assertThat(cordon.run("lists", "diff", "us-ofac-sdn", "--format", "json").out())
        .contains("\"caption\":\"OLDHAM\",\"held\":true}");
  }

  @Test
  void everyAnswerSaysWhatIsHeldUntilItIsReleased() {
    Done json = cordon.run("screen", "OLDHAM", "--format", "json");
    assertThat(json.out())
        .contains("\"target\":\"us-ofac-sdn:3\"")
        .contains("\"listings\":4,\"held\":1,\"quarantined\":0");
    assertThat(json.err()).contains("warning: of us-ofac-sdn of 2024-01-02, 1 listing is held");
    assertThat(cordon.run("screen", "OLDHAM").out().replaceAll("\\s+", " "))
        .contains("4 listings, 1 of them held)");
    assertThat(cordon.run("lists", "show", "us-ofac-sdn:3").out())
        .contains("OLDHAM")
        .contains(
            "Held: a listing which the edition in force has no longer. It stays in force as it was"
                + " in the edition of 2024-01-01.");

    Done activated = cordon.run("lists", "activate", "us-ofac-sdn", "2024-01-02");
    assertThat(activated.out())
        .isEqualTo(
            "us-ofac-sdn of 2024-01-02: 3 listings, now in force;"
                + " before it that of 2024-01-02 was, with 1 held listings, which are released\n");
    Done after = cordon.run("screen", "OLDHAM", "--format", "json");
    assertThat(after.out()).contains("\"hits\":[]", "\"listings\":3,\"held\":0");
    assertThat(after.err()).doesNotContain("held");
    assertThat(cordon.run("lists", "show", "us-ofac-sdn:3").code()).isEqualTo(1);
  }

  @Test
  void statusShowsWhatIsHeldQuarantinedAndRefused() throws IOException {
    Done imported =
        importRows(
            "2024-01-03", row(1, "MARCHETTI, Zebulon B."), "2,\"QUARRINGTON\",too short\r\n");
    assertThat(imported.err().lines())
        .hasSize(2)
        .first()
        .asString()
        .contains("warning: 1 row of us-ofac-sdn of 2024-01-03 could not be read");
    assertThat(imported.err()).contains("  sdn_2024-01-03.csv:2: ");
    Done screened = cordon.run("screen", "OLDHAM");
    assertThat(screened.err().lines().filter(line -> line.contains("quarantined")))
        .singleElement()
        .asString()
        .contains("warning: of us-ofac-sdn of 2024-01-03, 3 listings are held")
        .contains("; 1 row is quarantined");
    assertThat(screened.out().replaceAll("\\s+", " ")).contains("3 of them held, 1 quarantined)");
    Path empty = Files.writeString(folder.resolve("sdn_2024-01-04.csv"), "");
    Done refused =
        cordon.run("lists", "import", empty.toString(), "--list", "us-ofac-sdn", "--main-only");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("refused: sdn_2024-01-04.csv is empty");

    Done status = cordon.run("lists", "status");
    assertThat(status.outLines().get(1)).containsPattern("us-ofac-sdn  2024-01-03 +58 d +4 +3 +1 ");
    assertThat(status.out())
        .contains("  kept beside it: 2 superseded, 0 staged")
        .contains(
            "  held: 2  QUARRINGTON, whose row in the edition in force could not be read, as in 2024-01-02")
        .contains("  held: 3  OLDHAM, which the edition in force has no longer, as in 2024-01-01")
        .contains("  quarantined: sdn_2024-01-03.csv:2: ")
        .contains("was REFUSED: sdn_2024-01-04.csv is empty");
    Done json = cordon.run("lists", "status", "--format", "json");
    assertThat(json.outLines()).hasSize(1);
    assertThat(json.out())
        .contains("\"ageDays\":58,\"listings\":4,\"held\":3,\"quarantined\":1")
        .contains(
            "{\"id\":\"us-ofac-sdn:2\",\"caption\":\"QUARRINGTON\",\"reason\":\"unreadable\",\"edition\":\"2024-01-02_")
        .contains("\"raw\":\"2,\\\"QUARRINGTON\\\",too short\"")
        .contains("\"state\":\"in-force\"", "\"state\":\"superseded\"")
        .contains("\"refused\":{\"at\":", "sdn_2024-01-04.csv is empty");
    assertThat(cordon.run("lists", "show", "us-ofac-sdn:2").out())
        .contains("Held: a listing whose row in the edition in force could not be read.")
        .contains("2,\"QUARRINGTON\",too short");
    assertThat(cordon.run("lists", "activate", "us-ofac-sdn", "2024-01-02").code()).isZero();
    assertThat(cordon.run("lists", "status").out())
        .contains("  kept beside it: 1 superseded, 1 staged")
        .doesNotContain("REFUSED");
  }

  @Test
  void manyQuarantinedRowsAreCountedAndTheFirstShown() throws IOException {
    String[] rows = new String[30];
    Arrays.setAll(
        rows, i -> i < 8 ? "2,\"QUARRINGTON\",too short\r\n" : row(100 + i, "OLDHAM NUMBER " + i));
    Done done = importRows("2024-01-03", rows);
    assertThat(done.err().lines()).hasSize(7).last().asString().endsWith("  and 3 more");
    assertThat(done.err()).contains("warning: 8 rows", "sdn_2024-01-03.csv:5: ");
    Path page = Files.writeString(folder.resolve("page.txt"), "A page\n\nZebulon spoke today.\n");
    Done read = cordon.run("read", page.toString());
    assertThat(read.err()).contains("8 rows are quarantined");
    assertThat(read.out().replaceAll("\\s+", " ")).contains("8 quarantined)");
  }

  @Test
  void historyShowsInWhichEditionsAListingStandsAndWhatChanged() throws IOException {
    importRows("2024-01-03", row(2, "QUARRINGTON"));
    importRows("2024-01-04", row(2, "QUARRINGTON"), row(1, "MARCHETTI, Zebulon"));
    assertThat(cordon.run("lists", "show", "us-ofac-sdn:1", "--history").outLines())
        .containsExactly(
            "2024-01-01  listed: MARCHETTI, Zebulon",
            "2024-01-02  changed",
            "  caption         - MARCHETTI, Zebulon",
            "                  + MARCHETTI, Zebulon B.",
            "  names           - MARCHETTI, Zebulon (primary)",
            "                  + MARCHETTI, Zebulon B. (primary)",
            "2024-01-03  no longer listed",
            "2024-01-04  listed again: MARCHETTI, Zebulon  (edition in force)");
    assertThat(cordon.run("lists", "show", "us-ofac-sdn:4", "--history").outLines())
        .startsWith("2024-01-01  not listed", "2024-01-02  listed: NEWMAN");
    Done none = cordon.run("lists", "show", "us-ofac-sdn:9", "--history");
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).contains("no kept edition of us-ofac-sdn has a listing 9");
  }

  @Test
  void anOlderEditionIsKeptAsHistory() throws IOException {
    Done done = importRows("2023-12-31", row(1, "MARCHETTI"));
    assertThat(done.code()).isZero();
    assertThat(done.outLines()).hasSize(1);
    assertThat(done.out()).contains("older than the edition in force, so kept as history");
    assertThat(cordon.run("lists", "status").outLines().get(1)).contains("2024-01-02");
  }

  @Test
  void verifyFindsADamagedFileAndADamagedRegister() throws IOException {
    Done fresh = cordon.run("lists", "verify");
    assertThat(fresh.code()).isZero();
    assertThat(fresh.outLines())
        .containsExactly("us-ofac-sdn: 2 kept editions are as imported", "register: not made yet");
    cordon.run("screen", "OLDHAM");
    assertThat(cordon.run("lists", "verify").outLines().getLast())
        .isEqualTo("register: equal to one made anew");

    byte[] register = Files.readAllBytes(home.resolve("register.bin"));
    register[register.length - 1] ^= 1;
    Files.write(home.resolve("register.bin"), register);
    Done spoilt = cordon.run("lists", "verify");
    assertThat(spoilt.code()).isEqualTo(1);
    assertThat(spoilt.out()).contains("differs: the register is not what");
    Files.delete(home.resolve("register.bin"));

    try (Stream<Path> files = Files.walk(home.resolve("lists"))) {
      Path kept =
          files.filter(file -> file.endsWith("sdn_2024-01-01.csv")).findFirst().orElseThrow();
      Files.writeString(kept, Files.readString(kept).replace("OLDHAM", "OLDHAN"));
    }
    Done damaged = cordon.run("lists", "verify");
    assertThat(damaged.code()).isEqualTo(1);
    assertThat(damaged.out())
        .contains("differs: ", "sdn_2024-01-01.csv is no longer what was imported")
        .contains("register: not checked");
    assertThat(damaged.err()).contains("differs from what was imported");
  }

  @Test
  void wrongUseIsNamed() {
    assertThat(cordon.run("lists", "diff", "us-ofac-sdn", "2024-01-01").code()).isEqualTo(2);
    assertThat(cordon.run("lists", "diff", "nowhere").err()).contains("unknown list 'nowhere'");
    assertThat(cordon.run("lists", "activate", "us-ofac-sdn", "2020-01-01").err())
        .contains("no kept edition of us-ofac-sdn has the date or digest '2020-01-01'");
    cordon.run("lists", "activate", "us-ofac-sdn", "2024-01-01");
    Done first = cordon.run("lists", "diff", "us-ofac-sdn");
    assertThat(first.code()).isEqualTo(1);
    assertThat(first.err()).contains("no edition of us-ofac-sdn before that of 2024-01-01 is kept");
  }

  private static String row(int number, String name) {
    return number + ",\"" + name + "\",-0- ,\"TEST1\"" + ",-0- ".repeat(8) + "\r\n";
  }

  private Done importRows(String day, String... rows) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("sdn_" + day + ".csv"),
            Arrays.stream(rows).collect(Collectors.joining()) + "\u001a");
    return cordon.run("lists", "import", file.toString(), "--list", "us-ofac-sdn", "--main-only");
  }
}
