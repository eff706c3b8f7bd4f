package dev.cordon.lists;

import static dev.cordon.lists.PublishedOfac.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.files.StoppingFiles;
import dev.cordon.model.Edition;
import dev.cordon.model.Listing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import and an activation that die at every step they make: what is in force is the old state
/// or the new one, each whole.
final class StoppedImportTest {

  private static final String LIST = "us-ofac-sdn";
  private static final Instant NOW = Instant.parse("2024-06-01T12:00:00Z");

  @TempDir Path folder;

  /// Something that a store does, with files that may end at any step.
  private interface Work {
    void on(EditionStore store) throws IOException;
  }

  @Test
  void anImportThatDiesLeavesTheOldEditionOrTheNewOne() throws IOException {
    // Half of the list goes, so the new state is an edition and what is held beside it.
    int steps =
        stoppedAtEveryStep(
            store -> store.importEdition(edition("2024-05-02", rows(6, 12))), 10, 12);
    assertThat(steps).as("create, write, force and rename of each file").isGreaterThan(12);
  }

  @Test
  void anActivationThatDiesLeavesTheOldStateOrTheNewOne() throws IOException {
    int steps = stoppedAtEveryStep(store -> store.activate(LIST, "2024-04-01"), 10, 4);
    assertThat(steps).isGreaterThan(4);
  }

  @Test
  void aRefusalThatDiesChangesNothing() throws IOException {
    Path empty = Files.createFile(folder.resolve("sdn_2024-05-02.csv"));
    int steps =
        stoppedAtEveryStep(
            store ->
                assertThatThrownBy(() -> store.importEdition(PublishedOfac.request(empty)))
                    .isInstanceOfAny(RefusedEditionException.class, ListsException.class),
            10,
            10);
    assertThat(steps).isGreaterThan(6);
  }

  /// @return how many steps the work makes
  private int stoppedAtEveryStep(Work work, int before, int after) throws IOException {
    for (int step = 1; step < 1_000; step++) {
      Path home = folder.resolve("home-" + step);
      importInto(home, edition("2024-05-01", rows(1, 10)));
      importInto(home, edition("2024-04-01", rows(1, 4)));
      StoppingFiles files = new StoppingFiles(step);
      try {
        work.on(new EditionStore(home, () -> NOW, files));
      } catch (ListsException e) {
        assertThat(e)
            .as("step %d", step)
            .hasRootCauseInstanceOf(StoppingFiles.StoppedException.class);
      }

      Edition read = new EditionStore(home).read(LIST);
      List<String> captions = read.listings().stream().map(Listing::caption).toList();
      assertThat(captions.size()).as("step %d", step).isIn(before, after);
      assertThat(read.header()).isEqualTo(new EditionStore(home).inForce(LIST).header());
      if (!files.isStopped()) {
        assertThat(captions).as("after all steps").hasSize(after);
        return step - 1;
      }
      importInto(home, edition("2024-05-03", rows(1, 13)));
      assertThat(new EditionStore(home).read(LIST).listings()).hasSize(13);
      assertThat(new EditionStore(home).verify(LIST).faults()).isEmpty();
      assertThat(remainders(home)).as("step %d", step).isEmpty();
    }
    throw new AssertionError("no end of the steps");
  }

  private static List<Path> remainders(Path home) throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      return all.filter(
              path -> {
                String name = path.getFileName().toString();
                return name.endsWith(".tmp") || name.startsWith(".staging");
              })
          .toList();
    }
  }

  private ImportRequest edition(String day, List<String> rows) throws IOException {
    return new PublishedOfac(folder).edition(day, rows);
  }

  private static void importInto(Path home, ImportRequest request) {
    new EditionStore(home, () -> NOW).importEdition(request);
  }
}
