package dev.cordon.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.cli.CommandLineRun.Done;
import dev.cordon.lists.SampleList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// `cordon read` on the example page, on pages written for the rule they show, and on what is none.
class ReadCommandTest {

  private static final Path EXAMPLE =
      Path.of(System.getProperty("cordon.root", ".."), "examples", "article.txt");

  private static final String PAGE =
      """
      A banker is asked about his ships

      By Jane Roe

      On Monday the banker Zebulon Marchetti was asked about his ships. Marchetti said nothing.

      © 2024 The Southport Bugle. All rights reserved.
      """;

  @TempDir Path home;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(home.resolve(name), bytes);
  }

  private Done read(String text, String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "read";
    arguments[1] = "-";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return new CommandLineRun(home).reading(text).run(arguments);
  }

  private static JsonNode json(Done done) {
    return new ObjectMapper().readTree(done.out());
  }

  /// The text without what weights can move: strengths, and the reasons below a hit.
  private static String steady(String text) {
    return text.lines()
            .filter(line -> !line.matches("( {9}| {19})\\S.*"))
            .map(line -> line.replaceAll(" +0\\.\\d{4}$", ""))
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  @Test
  void theExampleIsShownWithItsMakingItsNamesAndItsCountries() throws IOException {
    Done done = new CommandLineRun(home).with(SampleList::edition).run("read", EXAMPLE.toString());
    String golden =
        new String(
            ReadCommandTest.class.getResourceAsStream("article-read.txt").readAllBytes(), UTF_8);
    assertThat(steady(done.out())).isEqualTo(golden);
    assertThat(done.code()).isZero();
  }

  @Test
  void theExampleAsJsonHasEveryMemberAndNothingMadeUp() throws IOException {
    Done done =
        new CommandLineRun(home)
            .with(SampleList::edition)
            .run("read", EXAMPLE.toString(), "--format", "json");
    assertThat(done.outLines()).hasSize(1);
    JsonNode page = json(done);
    assertThat(page.propertyNames())
        .containsExactly(
            "input",
            "article",
            "mentions",
            "entities",
            "dealings",
            "bargains",
            "events",
            "quotes",
            "remarks",
            "screened");
    assertThat(page.get("input").asString()).isEqualTo("article.txt");
    JsonNode article = page.get("article");
    assertThat(article.propertyNames())
        .containsExactly(
            "headline",
            "author",
            "publisher",
            "wire",
            "genre",
            "topic",
            "language",
            "place",
            "copyright",
            "date",
            "body",
            "standfirst",
            "furniture",
            "evidence");
    assertThat(article.get("date").get("value").asString()).isEqualTo("2024-03-14");
    assertThat(article.get("genre").asString()).isEqualTo("news");
    assertThat(page.get("screened").get("official").asBoolean()).isFalse();
    for (String none : List.of("dealings", "bargains", "events", "quotes")) {
      assertThat(page.get(none).isArray()).isTrue();
      assertThat(page.get(none)).isEmpty();
    }
    String text = Files.readString(EXAMPLE);
    for (JsonNode mention : page.get("mentions")) {
      assertThat(text.substring(mention.get("start").asInt(), mention.get("end").asInt()))
          .isEqualTo(mention.get("text").asString());
    }
    JsonNode kim = entity(page, "Kim Jong Un");
    assertThat(kim.propertyNames())
        .containsExactly("id", "kind", "name", "country", "hits", "measures", "ambiguous");
    assertThat(kim.get("hits").get(0).get("target").asString()).isEqualTo("sample:20157");
    assertThat(entity(page, "Jonas Okafor").get("hits")).isEmpty();
  }

  private static JsonNode entity(JsonNode page, String name) {
    for (JsonNode entity : page.get("entities")) {
      if (entity.get("name").asString().equals(name)) {
        return entity;
      }
    }
    throw new AssertionError("no entity " + name);
  }

  @Test
  void whatThePageDoesNotSayIsNull() {
    JsonNode article =
        json(read("On Monday it rained all day in the town.", "--format", "json")).get("article");
    for (String member :
        List.of("headline", "author", "publisher", "wire", "genre", "topic", "place")) {
      assertThat(article.get(member).isNull()).as(member).isTrue();
    }
    assertThat(article.get("date").get("value").isNull()).isTrue();
    assertThat(article.get("date").get("from").isNull()).isTrue();
    assertThat(article.get("date").get("to").isNull()).isTrue();
    assertThat(article.get("copyright").get("year").isNull()).isTrue();
    assertThat(article.get("furniture")).isEmpty();
    assertThat(article.get("evidence").propertyNames()).isSubsetOf("language");
  }

  @Test
  void onlyTheSampleAnswersAndItIsSaid() {
    Done done = read(PAGE);
    assertThat(done.out()).startsWith("Not official: the list 'sample' has 2 well-known listings");
    assertThat(done.err()).contains("no list was imported, so the bundled sample answers");
    assertThat(done.out())
        .contains("Zebulon Marchetti  · person, named 2 times")
        .contains("HIT    sample:1 ");
    assertThat(done.out()).contains("1 page against sample of 2023-12-28");
  }

  @Test
  void aHitIsTheExitCodeWhereThatIsAsked() {
    assertThat(read(PAGE, "--fail-on-hit").code()).isEqualTo(ExitCodes.HIT);
    assertThat(read("On Monday it rained all day.", "--fail-on-hit").code())
        .isEqualTo(ExitCodes.DONE);
    assertThat(read("On Monday it rained all day.").out()).contains("Nobody named has a hit");
  }

  @Test
  void theDayThatTheReaderKnowsIsTaken() {
    assertThat(read(PAGE, "--date", "2024-03-04").out())
        .contains("date        2024-03-04, as given");
    assertThat(read(PAGE).out())
        .contains("date        2024-01-01 or later, at latest 2024-12-31; no day is stated");
    Done wrong = read(PAGE, "--date", "March 4");
    assertThat(wrong.code()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(wrong.err()).startsWith("cordon: --date is a day, YYYY-MM-DD, not 'March 4'");
  }

  @Test
  void resultsGoToAFile() throws IOException {
    Path out = home.resolve("page.json");
    Done done = read(PAGE, "--format", "json", "--out", out.toString());
    assertThat(done.out()).isEmpty();
    assertThat(Files.readString(out)).startsWith("{\"input\":\"standard input\"").endsWith("}\n");
  }

  @Test
  void weakAliasesFindNobodyWhateverThePolicySays() {
    assertThat(
            read("On Monday Falconer came, and Falconer Falconer left with Jane Falconer.").out())
        .contains("Nobody named has a hit");
  }

  @Test
  void marksOfDirectionDoNotReachTheTerminal() {
    Done done =
        read("On Monday Zebu\u202Elon Marchetti\u202C came, and \u2066nobody\u2069 saw him.");
    assertThat(done.out())
        .contains("HIT    sample:1 ")
        .doesNotContain("\u202E")
        .doesNotContain("\u2066");
  }

  @Test
  void eachFaultIsOneClearLine() throws IOException {
    assertFault("absent.txt", "absent.txt could not be read: no such file or folder");
    assertFault(
        file("empty.txt", new byte[0]).toString(), "cordon: empty.txt was not read: it is empty\n");
    assertFault(
        file("latin.txt", "Andr\u00E9 came.".getBytes(ISO_8859_1)).toString(),
        "cordon: latin.txt was not read: broken UTF-8 at byte 4. Perhaps it is in another encoding; convert it to UTF-8\n");
    assertFault(
        file("program.bin", new byte[] {'M', 'Z', 0, 3}).toString(),
        "cordon: program.bin was not read: it is not text: U+0000 at offset 2\n");
    assertFault(
        file("page.html", "<!doctype html><p>Kim".getBytes(UTF_8)).toString(),
        "page.html was not read: it is a page with tags, and only plain text is read");
    assertFault(home.toString(), "could not be read: Is a directory");
    byte[] large = new byte[20_000_000];
    Arrays.fill(large, (byte) 'a');
    assertFault(
        file("large.txt", large).toString(),
        "large.txt was not read: it has more than 500,000 bytes");
    assertFault(
        file("line.txt", "Kim said so and ".repeat(330_000).getBytes(UTF_8)).toString(),
        "line.txt was not read: it has more than 500,000 bytes");
  }

  private void assertFault(String path, String message) {
    Done done = new CommandLineRun(home).run("read", path);
    assertThat(done.code()).as(path).isEqualTo(ExitCodes.NOT_DONE);
    assertThat(done.out()).as(path).isEmpty();
    assertThat(done.err()).as(path).contains(message).doesNotContain("\tat ");
    assertThat(done.err().lines()).as(path).hasSize(1);
  }

  @Test
  void onePageThatCannotBeReadDoesNotStopTheOthers() throws IOException {
    Path good = file("good.txt", PAGE.getBytes(UTF_8));
    Path bad = file("bad.txt", new byte[] {(byte) 0xC3});
    Done done =
        new CommandLineRun(home).run("read", bad.toString(), good.toString(), "--format", "json");
    assertThat(done.code()).isEqualTo(ExitCodes.NOT_DONE);
    assertThat(done.outLines()).hasSize(1);
    assertThat(json(done).get("input").asString()).isEqualTo("good.txt");
    assertThat(done.err()).contains("bad.txt was not read");
  }

  @Test
  void readNeedsAFile() {
    Done done = new CommandLineRun(home).run("read");
    assertThat(done.code()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(done.err()).contains("FILE");
  }
}
