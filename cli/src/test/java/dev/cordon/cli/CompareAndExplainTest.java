package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.cli.CommandLineRun.Done;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CompareAndExplainTest {

  @TempDir Path home;

  private Done run(String... arguments) {
    return new CommandLineRun(home).run(arguments);
  }

  @Test
  void twoNamesAreComparedWithoutAList() {
    Done same = run("compare", "Zebulon Marchetti", "MARCHETTI, Zebulon", "--kind", "person");
    assertThat(same.code()).isZero();
    assertThat(same.out()).startsWith("match     Zebulon Marchetti  /  MARCHETTI, Zebulon\n");
    assertThat(same.err()).isEmpty();
    assertThat(run("compare", "Zebulon Marchetti", "Quentin Abernathy").out())
        .startsWith("no match  Zebulon Marchetti  /  Quentin Abernathy\n");
  }

  @Test
  void pairsOfAFileComeAsOneObjectEach() {
    Done done =
        new CommandLineRun(home)
            .reading("kind,left,right,same\nperson,Ann Example,Anne Example,true\n")
            .run("compare", "--file", "-", "--format", "json");
    assertThat(done.code()).isZero();
    JsonNode pair = new ObjectMapper().readTree(done.out());
    assertThat(pair.propertyNames())
        .containsExactly("kind", "left", "right", "score", "bits", "match", "columns", "evidence");
    assertThat(pair.path("columns").path("same").asString()).isEqualTo("true");
    assertThat(pair.path("evidence").get(0).path("on").asString()).isEqualTo("name");
  }

  @Test
  void nameThatCannotBeComparedIsAnErrorAndNeverNoMatch() {
    Done done = run("compare", "…", "Zebulon Marchetti");
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.out()).isEmpty();
    assertThat(done.err()).contains("no letter and no digit");
  }

  @Test
  void hitIsExplainedWithItsLedgerAndWhatWouldClearIt() {
    Done done = run("explain", "Zebulon Marchetti", "--target", "sample:1");
    assertThat(done.code()).isZero();
    assertThat(done.out())
        .startsWith("Zebulon Marchetti  /  sample:1 MARCHETTI, Zebulon (person)\n")
        .contains("It is a hit")
        .contains("before anything is compared")
        .contains("What would clear it:")
        .contains("with a birth date far from every listed one");
  }

  @Test
  void unlikeNameIsExplainedByTheBoundItMisses() {
    assertThat(run("explain", "Quentin Abernathy", "--target", "sample:1").out())
        .contains("not anchored")
        .contains("below the bound of 0.750");
  }

  @Test
  void weakAliasIsExplainedByThePolicy() {
    assertThat(run("explain", "Quarrington", "--target", "sample:2", "--format", "json").out())
        .contains("\"target\":\"sample:2\"", "\"verdict\":", "\"reason\":", "\"changes\":[");
  }

  @Test
  void partyThatCannotBeComparedIsNotExplained() {
    Done done = run("explain", "…", "--target", "sample:1");
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err()).contains("no letter and no digit");
  }
}
