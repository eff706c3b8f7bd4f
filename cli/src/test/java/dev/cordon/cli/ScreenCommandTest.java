package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.cli.CommandLineRun.Done;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ScreenCommandTest {

  @TempDir Path home;

  private CommandLineRun cordon() {
    return new CommandLineRun(home);
  }

  private static List<JsonNode> json(Done done) {
    return done.out().lines().map(line -> new ObjectMapper().readTree(line)).toList();
  }

  @Test
  void noArgumentsPrintHelp() {
    Done done = cordon().run();
    assertThat(done.code()).isZero();
    assertThat(done.out())
        .startsWith("Usage: cordon")
        .contains("screen", "compare", "explain", "lists");
    assertThat(done.err()).isEmpty();
  }

  @Test
  void sampleSaysThatItIsNotOfficial() {
    Done table = cordon().run("screen", "Zebulon Marchetti");
    assertThat(table.code()).isZero();
    assertThat(table.outLines().getFirst()).startsWith("Not official: the list 'sample'");
    assertThat(table.err()).contains("the bundled sample answers");
    Done json = cordon().run("screen", "Zebulon Marchetti", "--format", "json");
    JsonNode screened = json(json).getFirst().path("screened");
    assertThat(screened.path("official").asBoolean(true)).isFalse();
    assertThat(screened.path("editions").get(0).path("list").asString()).isEqualTo("sample");
  }

  @Test
  void hitHasTheShapeThatProgramsRelyOn() {
    Done done =
        cordon()
            .run(
                "screen",
                "Zebulon Marchetti",
                "--kind",
                "person",
                "--birth-date",
                "1961-04-09",
                "--format",
                "json");
    JsonNode party = json(done).getFirst();
    assertThat(party.propertyNames()).containsExactly("party", "hits", "screened");
    assertThat(party.path("party").propertyNames()).containsExactly("id", "kind", "name");
    JsonNode hit = party.path("hits").get(0);
    assertThat(hit.propertyNames())
        .containsExactly(
            "target",
            "list",
            "kind",
            "caption",
            "score",
            "bits",
            "alias",
            "verdict",
            "matched",
            "programmes",
            "effects",
            "evidence");
    assertThat(hit.path("alias").asString()).isEqualTo("primary");
    assertThat(hit.path("verdict").asString()).isEqualTo("hit");
    assertThat(hit.path("effects").get(0).asString()).isEqualTo("asset-freeze");
    assertThat(hit.path("evidence").get(0).propertyNames()).containsExactly("on", "says", "bits");
    assertThat(hit.path("evidence").get(1).propertyNames())
        .containsExactly("on", "says", "bits", "party", "target", "parts", "detail");
    assertThat(hit.path("evidence").get(3).propertyNames())
        .containsExactly("on", "says", "bits", "party", "target", "detail");
    assertThat(done.out()).contains("\"bits\":-12.000").contains("\"party\":null");
    assertThat(party.path("screened").propertyNames())
        .containsExactly("official", "editions", "policy", "engine");
  }

  @Test
  void answersComeInTheOrderOfTheInput() {
    StringBuilder file = new StringBuilder("id,name\n");
    IntStream.range(0, 500)
        .forEach(i -> file.append(i).append(",Party Number ").append(i).append('\n'));
    Done done = cordon().reading(file.toString()).run("screen", "--file", "-", "--format", "json");
    assertThat(done.code()).isZero();
    assertThat(json(done))
        .extracting(party -> party.path("party").path("id").asInt())
        .isEqualTo(IntStream.range(0, 500).boxed().toList());
    assertThat(done.err()).contains("500 parties against sample of 2023-12-28 (64 days old");
  }

  @Test
  void failOnHitExitsWith10ForAHitOnly() {
    assertThat(cordon().run("screen", "Zebulon Marchetti", "--fail-on-hit").code()).isEqualTo(10);
    assertThat(cordon().run("screen", "Quentin Abernathy", "--fail-on-hit").code()).isZero();
    assertThat(cordon().run("screen", "Falconer", "--fail-on-hit", "--threshold", "0").code())
        .as("a weak alias alone is no hit")
        .isZero();
    assertThat(failOnHit("name\nZebulon Marchetti\n…\n"))
        .as("a hit outweighs a party that was not screened")
        .isEqualTo(10);
    assertThat(failOnHit("name\nQuentin Abernathy\n…\n")).isEqualTo(1);
  }

  private int failOnHit(String file) {
    return cordon().reading(file).run("screen", "--file", "-", "--fail-on-hit").code();
  }

  @Test
  void nameWithoutQuotesIsNeverScreenedAsSeveralParties() {
    for (Done done :
        List.of(
            cordon().run("screen", "Zebulon", "B.", "Marchetti"),
            cordon().run("screen", "--kind", "person", "Zebulon", "B.", "Marchetti"),
            cordon().run("explain", "Zebulon", "B.", "Marchetti", "--target", "sample:1"))) {
      assertThat(done.code()).isEqualTo(2);
      assertThat(done.out()).isEmpty();
      assertThat(done.err().lines())
          .singleElement()
          .asString()
          .contains("give one NAME, not 3; put the name in quotes: \"Zebulon B. Marchetti\"");
    }
    Done compared = cordon().run("compare", "Zebulon", "Marchetti", "Zeb", "Marchetti");
    assertThat(compared.code()).isEqualTo(2);
    assertThat(compared.out()).isEmpty();
    assertThat(compared.err().lines())
        .singleElement()
        .asString()
        .contains("put each name in quotes: \"Zebulon Marchetti\" \"Zeb Marchetti\"");
    assertThat(cordon().run("explain", "--target", "sample:1").code()).isEqualTo(2);
  }

  @Test
  void helpIsACommandToo() {
    assertThat(cordon().run("help")).isEqualTo(cordon().run("--help"));
    assertThat(cordon().run("help", "screen")).isEqualTo(cordon().run("screen", "--help"));
    assertThat(cordon().run("help", "nonsense").code()).isEqualTo(2);
  }

  @Test
  void weakAliasAloneIsShownAndSuppressed() {
    Done done = cordon().run("screen", "Falconer", "--threshold", "0", "--format", "json");
    JsonNode hit = json(done).getFirst().path("hits").get(0);
    assertThat(hit.path("verdict").asString()).isEqualTo("weak-alias-only");
    assertThat(hit.path("suppressed").asBoolean()).isTrue();
    assertThat(hit.path("alias").asString()).isEqualTo("weak");
  }

  @Test
  void thresholdReplacesThePolicysAndChangesItsId() {
    Done usual = cordon().run("screen", "Zebulon Marchetti", "--format", "json");
    Done high =
        cordon().run("screen", "Zebulon Marchetti", "--format", "json", "--threshold", "0.9999999");
    assertThat(json(usual).getFirst().path("hits")).hasSize(1);
    assertThat(json(high).getFirst().path("hits")).isEmpty();
    assertThat(json(high).getFirst().path("screened").path("policy").asString())
        .isNotEqualTo(json(usual).getFirst().path("screened").path("policy").asString());
  }

  @Test
  void nameMayFollowTheIdsOfLists() {
    Done done = cordon().run("screen", "--list", "sample", "Zebulon Marchetti", "--format", "json");
    assertThat(done.code()).isZero();
    assertThat(json(done)).hasSize(1);
  }

  @Test
  void nameThatLooksLikeAFileOfArgumentsIsAName() {
    assertThat(cordon().run("screen", "@Zebulon Marchetti", "--format", "json").code()).isZero();
  }

  @Test
  void resultsInAFileAreWholeAndTheSummaryIsSaid() throws IOException {
    Path out = home.resolve("results.json");
    Done done =
        cordon().run("screen", "Zebulon Marchetti", "--format", "json", "--out", out.toString());
    assertThat(done.out()).isEmpty();
    assertThat(done.err()).contains("1 hit on 1 party");
    assertThat(Files.readString(out)).startsWith("{\"party\":").endsWith("}\n");
    try (var files = Files.list(home)) {
      assertThat(files).as("no temporary file is left").containsExactly(out);
    }
  }

  @Test
  void coloursAreForTerminalsOnly() {
    assertThat(cordon().run("screen", "Zebulon Marchetti").out()).doesNotContain("\u001B");
    assertThat(cordon().on(new Terminal(100, true, false)).run("screen", "Zebulon Marchetti").out())
        .contains("\u001B[1;31mHIT");
  }

  @Test
  void editionOlderThanThePolicyAllowsIsWarnedOf() throws IOException {
    ListsCommandTest.importInvented(cordon(), home);
    Done done = cordon().run("screen", "Zebulon Marchetti");
    assertThat(done.err())
        .contains("warning: the edition of us-ofac-sdn of 2023-12-28 is 64 days old");
    assertThat(done.out()).doesNotContain("Not official");
  }
}
