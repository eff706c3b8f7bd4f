package dev.cordon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.model.Party;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// How results look, against kept copies.
class ResultsTest {

  private static String written(Function<Output, Results> form) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Output output = Output.standard(bytes)) {
      Results results = form.apply(output);
      Summary summary = new Summary();
      results.begin(List.of("branch"));
      for (Answer answer : Answers.five()) {
        summary.add(answer);
        results.add(answer);
      }
      results.end(
          summary.text(Answers.SCREENED, LocalDate.of(2024, 3, 1), Duration.ofMillis(1_250)));
      output.complete();
    }
    return bytes.toString(UTF_8);
  }

  /// Compares with the kept copy; what differs is left in `target/kept`, to be looked at and, where
  /// it is right, to become the copy.
  private static void assertAsKept(String name, String actual) throws IOException {
    String kept = kept(name);
    if (!kept.equals(actual)) {
      Path folder = Files.createDirectories(Path.of("target", "kept"));
      Files.writeString(folder.resolve(name), actual);
    }
    assertThat(actual).isEqualTo(kept);
  }

  private static String kept(String name) throws IOException {
    try (InputStream in = ResultsTest.class.getResourceAsStream(name)) {
      return in == null ? "no kept copy " + name : new String(in.readAllBytes(), UTF_8);
    }
  }

  @Test
  void tableIsAsKept() throws IOException {
    assertAsKept(
        "table.txt",
        written(out -> new TableResults(out, Answers.SCREENED, 10, new Ink(false), 100)));
  }

  @Test
  void narrowColouredTableIsAsKept() throws IOException {
    String table = written(out -> new TableResults(out, Answers.SCREENED, 1, new Ink(true), 66));
    assertAsKept("table-narrow-coloured.txt", table.replace("\u001B", "ESC"));
    assertThat(table.replaceAll("\u001B\\[[0-9;]*m", "").lines())
        .allSatisfy(line -> assertThat(DisplayText.width(line)).isLessThanOrEqualTo(66));
  }

  @Test
  void jsonIsAsKept() throws IOException {
    assertAsKept(
        "results.json", written(out -> new JsonResults(out, Integer.MAX_VALUE, Answers.SCREENED)));
  }

  @Test
  void csvIsAsKept() throws IOException {
    assertAsKept("results.csv", written(out -> new CsvResults(out, Integer.MAX_VALUE, false)));
  }

  @Test
  void everyLineOfJsonIsAnObjectWithHitsOrAnErrorAndNeverBoth() {
    List<JsonNode> parties =
        written(out -> new JsonResults(out, 1, Answers.SCREENED))
            .lines()
            .map(line -> new ObjectMapper().readTree(line))
            .toList();
    assertThat(parties).hasSize(5);
    assertThat(parties)
        .allSatisfy(
            party -> {
              assertThat(party.has("hits")).isNotEqualTo(party.has("error"));
              assertThat(party.path("screened").path("official").asBoolean()).isTrue();
            });
    assertThat(parties.getFirst().path("hitsNotShown").asInt()).isEqualTo(1);
    assertThat(parties.get(1).path("hits").get(0).path("suppressed").asBoolean()).isTrue();
  }

  @Test
  void bitsOfALedgerInJsonAddUpExactly() {
    for (String line : written(out -> new JsonResults(out, 9, Answers.SCREENED)).lines().toList()) {
      for (JsonNode hit : new ObjectMapper().readTree(line).path("hits")) {
        int sum = 0;
        for (JsonNode item : hit.path("evidence")) {
          sum += millibits(item);
        }
        assertThat(sum).isEqualTo(millibits(hit));
      }
    }
  }

  private static int millibits(JsonNode node) {
    return node.path("bits").decimalValue().movePointRight(3).intValueExact();
  }

  @Test
  void partyWithMoreHitsThanShownSaysHowMany() {
    assertThat(written(out -> new TableResults(out, Answers.SCREENED, 1, new Ink(false), 100)))
        .contains("and 1 more; --limit 2 shows them");
    assertThat(written(out -> new CsvResults(out, 1, false))).contains("1 more not shown");
  }

  @Test
  void pageIsWellFormedAndLetsNoMarkupThrough() throws Exception {
    Row.Good row =
        Answers.row(
            2, Party.named("<script>alert('x')</script> & \"Co\""), new Row.Column("a<b", "c&d"));
    String page =
        written(
            out -> {
              Results results = new HtmlResults(out, Answers.SCREENED, 10);
              results.begin(List.of());
              results.add(Answers.answer(row, Answers.strong("us-ofac-sdn:1")));
              return results;
            });
    assertThat(page)
        .doesNotContain("<script>")
        .contains("&lt;script&gt;")
        .contains("a&lt;b: c&amp;d");
    String body = page.substring(page.lastIndexOf("<!DOCTYPE html>") + "<!DOCTYPE html>".length());
    var document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(body.getBytes(UTF_8)));
    assertThat(document.getElementsByTagName("section").getLength()).isEqualTo(5);
    assertThat(document.getElementsByTagName("article").getLength()).isEqualTo(3);
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
  }
}
