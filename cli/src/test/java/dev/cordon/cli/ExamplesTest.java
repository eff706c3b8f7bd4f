package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.cli.CommandLineRun.Done;
import dev.cordon.lists.SampleList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.MissingNode;

/// The example file against the list its listed parties stand on, real and bundled.
class ExamplesTest {

  private static final Path EXAMPLES =
      Path.of(System.getProperty("cordon.root", ".."), "examples", "parties.csv");

  /// OFAC's number of the target that must come first, by party.
  private static final Map<String, String> FIRST =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("C-001", "20157"),
              Map.entry("C-002", "35173"),
              Map.entry("C-003", "35173"),
              Map.entry("C-004", "20157"),
              Map.entry("C-005", "35096"),
              Map.entry("C-006", "35096"),
              Map.entry("C-007", "17068"),
              Map.entry("C-008", "18782"),
              Map.entry("C-010", "17069"),
              Map.entry("C-011", "15458"),
              Map.entry("C-012", "9345"),
              Map.entry("C-013", "8279")));

  @TempDir Path home;

  @Test
  void examplesHitWhomTheyAreMeantToHitAndNobodyElse() {
    Path edition =
        Path.of(System.getProperty("cordon.shared", "../shared"), "lists/us-ofac-sdn/2023-12-28");
    Assumptions.assumeTrue(
        Files.isDirectory(edition), "the OFAC edition of 2023-12-28 is not here");
    CommandLineRun cordon = new CommandLineRun(home);
    assertThat(cordon.run("lists", "import", edition.toString(), "--list", "us-ofac-sdn").code())
        .isZero();
    assertMeantTargets(cordon, "us-ofac-sdn:");
  }

  @Test
  void sampleAnswersTheExamplesAlike() {
    assertMeantTargets(new CommandLineRun(home).with(SampleList::edition), "sample:");
  }

  private static void assertMeantTargets(CommandLineRun cordon, String list) {
    Done done = cordon.run("screen", "--file", EXAMPLES.toString(), "--format", "json");
    assertThat(done.code()).isZero();
    Map<String, JsonNode> hits = new TreeMap<>();
    done.out()
        .lines()
        .map(line -> new ObjectMapper().readTree(line))
        .forEach(party -> hits.put(party.path("party").path("id").asString(), party.path("hits")));
    assertThat(hits).hasSize(20);
    FIRST.forEach(
        (party, target) ->
            assertThat(first(hits, party).path("target").asString())
                .as(party)
                .isEqualTo(list + target));
    assertThat(first(hits, "C-012").path("verdict").asString())
        .as("KOMID is graded weak by OFAC")
        .isEqualTo("weak-alias-only");
    assertThat(first(hits, "C-013").path("verdict").asString())
        .as("the birth date corroborates a weak alias")
        .isEqualTo("hit");
    for (String clean : new String[] {"C-015", "C-017", "C-018", "C-019", "C-020"}) {
      assertThat(hits.get(clean)).as(clean).isEmpty();
    }
  }

  private static JsonNode first(Map<String, JsonNode> hits, String party) {
    return hits.getOrDefault(party, MissingNode.getInstance()).path(0);
  }
}
