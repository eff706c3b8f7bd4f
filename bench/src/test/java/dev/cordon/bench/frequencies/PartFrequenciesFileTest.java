package dev.cordon.bench.frequencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The committed table of part frequencies.
class PartFrequenciesFileTest {

  private static final Path TABLE =
      Path.of(System.getProperty("cordon.root", ".."))
          .resolve("engine/src/main/resources/dev/cordon/engine/tables/part-frequencies.tsv");

  private static List<String[]> rows() throws IOException {
    return Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }

  @Test
  void keysAreUniqueAndInOrder() throws IOException {
    List<String> keys = rows().stream().map(row -> row[0]).toList();
    assertThat(keys).hasSizeGreaterThan(10_000).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void everyRowHasAClassCommonerThanTheRarest() throws IOException {
    for (String[] row : rows()) {
      assertThat(row).as(row[0]).hasSize(3);
      assertThat(row[1] + row[2]).as(row[0]).isNotEmpty();
      for (String cell : List.of(row[1], row[2])) {
        if (!cell.isEmpty()) {
          assertThat(Integer.parseInt(cell)).as(row[0]).isBetween(0, FrequencyTable.RAREST - 1);
        }
      }
    }
  }

  @Test
  void theTableIsWhatItsSourcesMake() throws IOException {
    Path shared = Path.of(System.getProperty("cordon.shared", ""));
    String census = System.getProperty("cordon.census", "");
    assumeTrue(
        Files.isDirectory(shared.resolve("lists")), "the real lists are not there: " + shared);
    assumeTrue(
        !census.isEmpty(), "set -Dcordon.census to the folder of the census files to run this");
    String made = MakePartFrequencies.table(Path.of(census), shared);
    assertThat(made.lines())
        .containsExactlyElementsOf(Files.readAllLines(TABLE, StandardCharsets.UTF_8));
  }
}
