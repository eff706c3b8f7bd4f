package dev.cordon.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.cli.CommandLineRun.Done;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every fault ends in a clear line and the right exit code, and the rest is done.
class FaultsTest {

  private static final String HEADER = "id,kind,name,birth_date,country,gender\n";
  private static final String GOOD = "ok,person,Zebulon Marchetti,,,\n";

  @TempDir Path home;

  private CommandLineRun cordon() {
    return new CommandLineRun(home);
  }

  private Done screen(byte[] file) {
    Done done = cordon().reading(file).run("screen", "--file", "-", "--format", "json");
    assertThat(done.err()).doesNotContain("\tat ", "Exception");
    return done;
  }

  private Done screen(String file) {
    return screen(file.getBytes(UTF_8));
  }

  /// The bad row is told with its line and reason, and the good one after it is screened.
  private static void assertOnlyThatRowIsLost(Done done, int line, String reason) {
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err())
        .contains("cordon: line %d not screened: ".formatted(line))
        .contains(reason)
        .contains("1 NOT SCREENED");
    assertThat(done.outLines()).hasSize(2);
    assertThat(done.outLines().getFirst())
        .contains("\"line\":%d,\"error\":".formatted(line))
        .doesNotContain("\"hits\"");
    assertThat(done.outLines().getLast()).contains("\"id\":\"ok\"").contains("sample:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "x,person,Ann Example|the row has 3 cells, the header 6",
        "x,person,Example, Ann,,,|the row has 7 cells, the header 6",
        "x,robot,Ann Example,,,|kind must be person",
        "x,person,Ann Example,31.12.1970,,|a date has the form",
        "x,person,Ann Example,1970-02-30,,|no such date: '1970-02-30'",
        "x,person,Ann Example,,Atlantis,|'Atlantis' is no country",
        "x,person,  ,,,|name of a party must not be blank",
        "x,person,…,,,|has no letter and no digit",
        "x,person,\"Ann Example,,,|a quote is not closed",
        "x,robot,Ann Example,yesterday,,|kind must be person, organization, vessel, aircraft or any, not 'robot'; a date",
      })
  void malformedRowCostsOnlyItself(String row, String reason) {
    assertOnlyThatRowIsLost(screen(HEADER + row + "\n" + GOOD), 2, reason);
  }

  @Test
  void quoteThatIsNeverClosedSwallowsNoOtherRow() {
    Done done =
        screen(HEADER + "x,person,\"Ann Example,,,\n" + GOOD + "y,person,\"Bo Example,,,\n" + GOOD);
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err()).contains("line 2 not screened").contains("line 4 not screened");
    assertThat(done.outLines()).hasSize(4);
  }

  @Test
  void addressMayGoOnOverSeveralLines() {
    Done done =
        screen("id,name,address\nok,Zebulon Marchetti,\"Via Prova 1\nTrieste\"\nb,Bo Example,\n");
    assertThat(done.code()).isZero();
    assertThat(done.outLines()).hasSize(2);
  }

  @Test
  void nameOfTenThousandCharactersIsRefusedInAFile() {
    assertOnlyThatRowIsLost(
        screen(HEADER + "x,person," + "a".repeat(10_000) + ",,,\n" + GOOD),
        2,
        "name of a party has 10,000 characters; at most 1,000 are screened");
  }

  @Test
  void nameOfTenThousandCharactersIsRefusedAsArgument() {
    Done done = cordon().run("screen", "a".repeat(10_000));
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err()).contains("name of a party has 10,000 characters").contains("'aaaa");
    assertThat(done.err().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(300));
    assertThat(done.out()).contains("NOT SCREENED (1)");
  }

  @Test
  void partyThatCannotBeScreenedIsNeverSaidToHaveNoHit() {
    Done done = cordon().run("screen", "…");
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.out()).contains(": NOTHING WAS SCREENED").doesNotContain(": no hit");
  }

  @Test
  void nulByteCostsOnlyItsRow() {
    assertOnlyThatRowIsLost(
        screen(HEADER + "x,person,Ann\0Example,,,\n" + GOOD), 2, "NUL byte at column 13");
  }

  @Test
  void nulCharacterInAnArgumentIsRefused() {
    Done done = cordon().run("screen", "Ann\0Example");
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err()).contains("holds U+0000 at position 3");
  }

  @Test
  void invalidUtf8CostsOnlyItsRow() {
    assertOnlyThatRowIsLost(
        screen((HEADER + "x,person,Am\u00e9lie,,,\n" + GOOD).getBytes(ISO_8859_1)),
        2,
        "the line is not valid UTF-8");
  }

  @Test
  void argumentThatWasNotValidUtf8IsRefused() {
    Done done = cordon().run("screen", "Am\uFFFDlie");
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err()).contains("not screened: name holds U+FFFD");
  }

  static Stream<String> oddNames() {
    return Stream.of(
        "a ".repeat(499) + "b",
        "al bin van der de la",
        "0123456789",
        "\u200F\u202Eصدام\u202C حسين\u200E",
        "😀😀😀",
        "😀 Zebulon 👩‍👩‍👧‍👦 Marchetti",
        "a\u0301".repeat(400),
        "\u200B\u200D\uFEFF",
        "x".repeat(1_000),
        "-",
        "'; DROP TABLE parties; --",
        "Ann\nExample\tBo",
        "ﷺ".repeat(900));
  }

  @ParameterizedTest
  @MethodSource("oddNames")
  void oddNameIsAnsweredOrRefusedAndNeverAnUnexpectedError(String name) {
    Done done = cordon().run("screen", "--format", "json", "--", name);
    assertThat(done.code()).isIn(0, 1);
    assertThat(done.err()).doesNotContain("unexpected", "\tat ");
    assertThat(done.outLines()).hasSize(1);
    assertThat(done.out().contains("\"hits\""))
        .as("an answer exactly where it exits with 0")
        .isEqualTo(done.code() == 0);
  }

  @Test
  void loneSurrogateIsRefused() {
    Done done = cordon().run("screen", "Ann \uD800 Example");
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err()).contains("half a surrogate pair");
  }

  @Test
  void lineOfManyMegabytesCostsOnlyItselfAndLittleMemory() {
    InputStream long64 =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    new ByteArrayInputStream((HEADER + "x,person,").getBytes(UTF_8)),
                    repeated((byte) 'a', 64L << 20),
                    new ByteArrayInputStream(("\n" + GOOD).getBytes(UTF_8)))));
    Done done = cordon().reading(long64).run("screen", "--file", "-", "--format", "json");
    assertOnlyThatRowIsLost(done, 2, "the line is longer than 1,048,576 bytes");
  }

  private static InputStream repeated(byte value, long times) {
    return new InputStream() {
      private long left = times;

      @Override
      public int read() {
        return left-- > 0 ? value : -1;
      }

      @Override
      public int read(byte[] bytes, int from, int length) {
        int count = (int) Math.min(length, left);
        java.util.Arrays.fill(bytes, from, from + count, value);
        left -= count;
        return count == 0 ? -1 : count;
      }
    };
  }

  @Test
  void fileWithoutHeaderIsRefused() {
    Done done = screen("1,person,Zebulon Marchetti,,,\n");
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.out()).isEmpty();
    assertThat(done.err())
        .isEqualTo(
            "cordon: standard input: line 1 is not a header, it names no column 'name'. Perhaps put a first line such as: id,kind,name,birth_date,country,gender\n");
  }

  @Test
  void emptyFileIsRefused() {
    assertThat(screen("").err()).startsWith("cordon: standard input is empty. Perhaps");
    assertThat(screen("").code()).isEqualTo(1);
  }

  @Test
  void headerThatNamesAColumnTwiceIsRefused() {
    Done done = screen("id,name,Name\n1,a,b\n");
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err()).contains("the header names 'name' twice");
  }

  @Test
  void fileInUtf16IsRefusedWithAHint() {
    Done done = screen((HEADER + GOOD).getBytes(UTF_16LE));
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err()).contains("NUL byte").contains("Perhaps it is not a CSV file in UTF-8");
  }

  @Test
  void byteOrderMarkIsTolerated() {
    Done done = screen("\uFEFF" + HEADER + GOOD);
    assertThat(done.code()).isZero();
    assertThat(done.outLines()).hasSize(1);
  }

  @Test
  void unknownColumnIsWarnedOfAndCarriedThrough() {
    Done done = screen("id,name,branch\nok,Zebulon Marchetti,Husum\n");
    assertThat(done.code()).isZero();
    assertThat(done.err()).contains("warning: unknown column branch, carried through");
    assertThat(done.out()).contains("\"columns\":{\"branch\":\"Husum\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"screen --file", "compare --file", "lists import --list un-sc"})
  void missingFileIsNamed(String command) {
    String missing = home.resolve("nowhere.csv").toString();
    Done done = cordon().run((command + " " + missing).split(" "));
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.out()).isEmpty();
    assertThat(done.err()).contains("nowhere.csv").doesNotContain("\tat ", "Exception");
    assertThat(done.err().lines()).hasSize(1);
  }

  @Test
  void missingPolicyIsNamed() {
    Done done = cordon().run("screen", "Ann Example", "--policy", "nowhere.policy");
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err())
        .isEqualTo(
            "cordon: policy nowhere.policy could not be read: no such file or folder (nowhere.policy)\n");
  }

  @Test
  void folderInsteadOfAFileIsRefused() {
    Done done = cordon().run("screen", "--file", home.toString());
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err()).startsWith("cordon: ").doesNotContain("Exception");
  }

  @Test
  void unknownListIdIsWrongUsageThatNamesTheKnownOnes() {
    for (String[] command :
        new String[][] {
          {"screen", "Ann Example", "--list", "us-nowhere"},
          {"lists", "import", home.toString(), "--list", "us-nowhere"}
        }) {
      Done done = cordon().run(command);
      assertThat(done.code()).isEqualTo(2);
      assertThat(done.out()).isEmpty();
      assertThat(done.err()).contains("unknown list 'us-nowhere' (known: ").contains("us-ofac-sdn");
    }
  }

  @Test
  void listThatIsNotInForceIsAnErrorAndNeverNoHits() {
    Done done = cordon().run("screen", "Ann Example", "--list", "un-sc", "--format", "json");
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.out()).isEmpty();
    assertThat(done.err()).contains("list un-sc is not in force (in force: sample)");
  }

  @Test
  void listingThatIsNotThereIsAnError() {
    Done unknownList = cordon().run("lists", "show", "us-nowhere:1");
    assertThat(unknownList.code()).isEqualTo(1);
    assertThat(unknownList.err()).contains("unknown list 'us-nowhere' (known: ");
    Done unknownNumber = cordon().run("lists", "show", "sample:99");
    assertThat(unknownNumber.code()).isEqualTo(1);
    assertThat(unknownNumber.err()).contains("no listing 99");
    Done explained = cordon().run("explain", "Ann Example", "--target", "sample:99");
    assertThat(explained.code()).isEqualTo(1);
    assertThat(explained.err()).contains("no listing sample:99");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "screen|give a NAME or --file",
        "screen --file x.csv Ann|no NAME",
        "screen --file x.csv --kind person|no option that describes one",
        "screen Ann Bo --kind person|give one NAME, not 2; put the name in quotes: ",
        "screen Ann --kind robot|kind must be person",
        "screen Ann --birth-date 1.1.1970|a date has the form",
        "screen Ann --country Atlantis|'Atlantis' is no country",
        "screen Ann --gender 7|gender must be male or female",
        "screen Ann --identifier 9187629|an identifier has the form KIND:NUMBER",
        "screen Ann --threshold 2|a score from 0 to below 1",
        "screen Ann --threshold high|a score from 0 to below 1",
        "screen Ann --limit 0|--limit is at least 1",
        "screen Ann --format yaml|yaml",
        "screen Ann --colour|--colour",
        "screen Ann --list|--list needs the id of a list",
        "compare Ann|give two NAMEs or --file",
        "compare Ann Bo --kind robot|kind must be person",
        "explain Ann|--target",
        "explain Ann --target 20157|a listing id has the form LIST:NUMBER",
        "lists|lists needs one of",
        "lists import x --list un-sc --edition tomorrow|--edition is a date",
        "frobnicate|frobnicate",
      })
  void wrongUsageIsToldInOneLineWithExitCode2(String arguments, String message) {
    Done done = cordon().run(arguments.split(" "));
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.out()).isEmpty();
    assertThat(done.err()).startsWith("cordon: ").contains(message).contains("--help");
    assertThat(done.err().lines()).hasSize(1);
  }

  @Test
  void policyWithAFaultIsNamedWithAllOfThem() throws IOException {
    Path policy = Files.writeString(home.resolve("own.policy"), "lists = all\nspeed = fast\n");
    Done done = cordon().run("screen", "Ann Example", "--policy", policy.toString());
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err()).contains("unknown key 'speed'").contains("'prior' is not stated");
  }

  @Test
  void brokenPipeEndsQuietly() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Done done = cordon().run(broken, "screen", "Zebulon Marchetti", "--list", "sample");
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err().lines().filter(line -> !line.contains("sample answers"))).isEmpty();
  }

  @Test
  void fullDiskIsTold() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Done done = cordon().run(full, "screen", "Zebulon Marchetti");
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err())
        .contains("results could not be written to standard output: No space left on device");
  }

  @Test
  void unexpectedErrorIsOneLineAndATraceOnlyOnRequest() {
    CommandLineRun broken =
        cordon()
            .with(
                () -> {
                  throw new IllegalStateException("the table is torn");
                });
    Done done = broken.run("screen", "Ann Example");
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err())
        .isEqualTo(
            "cordon: unexpected IllegalStateException: the table is torn. Perhaps run it again with --debug and report what it shows\n");
    assertThat(broken.run("screen", "Ann Example", "--debug").err())
        .contains("\tat dev.cordon.cli.");
  }

  @Test
  void damagedEditionIsRefusedAndNothingChanges() throws IOException {
    Path file = Files.writeString(home.resolve("2024-02-01.xml"), "<CONSOLIDATED_LIST");
    Done done = cordon().run("lists", "import", file.toString(), "--list", "un-sc");
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err()).startsWith("cordon: edition of un-sc refused: ");
    assertThat(done.err().lines()).hasSize(1);
    assertThat(cordon().run("lists", "status").out()).contains("No list was imported");
  }

  @Test
  void fileIsNotReplacedByAHalfWrittenOne() throws IOException {
    Path out = Files.writeString(home.resolve("results.json"), "as before");
    Done done =
        cordon()
            .with(
                () -> {
                  throw new IllegalStateException("torn");
                })
            .run("screen", "Ann Example", "--out", out.toString());
    assertThat(done.code()).isEqualTo(1);
    assertThat(out).hasContent("as before");
  }

  @Test
  void resultsForAFolderThatIsNotThereAreToldOf() {
    Done done =
        cordon().run("screen", "Ann Example", "--out", home.resolve("no/where.json").toString());
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err()).contains("results could not be written to").contains("where.json");
  }

  @Test
  void deviceIsWrittenToAndNeverReplaced() {
    Path device = Path.of("/dev/null");
    Assumptions.assumeTrue(Files.exists(device), "there is no /dev/null");
    Done done = cordon().run("screen", "Ann Example", "--out", device.toString());
    assertThat(done.code()).isZero();
    assertThat(device).exists();
    assertThat(Files.isRegularFile(device)).isFalse();
    Done folder = cordon().run("screen", "Ann Example", "--out", home.toString());
    assertThat(folder.code()).isEqualTo(1);
    assertThat(folder.err()).contains("it is a folder");
  }

  @Test
  void badPairCostsOnlyItself() {
    Done done =
        cordon()
            .reading("kind,left,right\nperson,Ann,\nrobot,a,b\nperson,Ann Example,Ann Example\n")
            .run("compare", "--file", "-", "--format", "json");
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err()).contains("line 2 not compared").contains("line 3 not compared");
    assertThat(done.outLines()).hasSize(3);
    assertThat(done.outLines().getLast()).contains("\"match\":true");
  }

  @Test
  void escapesInANameNeverReachTheTerminal() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    cordon().run(out, "screen", "Ann \u001B[2J\u202Egnirts");
    assertThat(out.toString(UTF_8)).doesNotContain("\u001B", "\u202E");
  }
}
