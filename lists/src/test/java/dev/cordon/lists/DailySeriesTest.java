package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Main files of single days, as an archive of OFAC's list keeps them.
@Tag("long")
final class DailySeriesTest {

  private static final List<String> DAYS = List.of("2021-12-02", "2022-06-02", "2024-05-03");

  @TempDir Path folder;

  @Test
  void theMainFileOfADayIsReadAloneAndDatedByItsName() throws Exception {
    Path series = Shared.path("lists/us-ofac-sdn/daily-2021-08-18-to-2024-05-03");
    unpack(series.resolve("sdn_series.tar.xz"));
    EditionStore store = new EditionStore(folder.resolve("home"));

    for (String day : DAYS) {
      Imported imported =
          store.importEdition(
              new ImportRequest(
                  folder.resolve("sdn_series/sdn_" + day + ".csv"),
                  "us-ofac-sdn",
                  new EditionDate.FromFiles(),
                  Companions.MAIN_ONLY));

      assertThat(imported.status()).isEqualTo(ImportStatus.IN_FORCE);
      assertThat(imported.edition().header().published()).isEqualTo(LocalDate.parse(day));
      assertThat(imported.edition().header().listings())
          .isEqualTo(recordsOf(day, series.resolve("INDEX.tsv")));
      assertThat(imported.edition().header().quarantined()).isZero();
    }
  }

  private static int recordsOf(String day, Path index) throws IOException {
    return Files.readAllLines(index).stream()
        .filter(line -> line.startsWith(day))
        .map(line -> Integer.parseInt(line.split("\t", -1)[2]))
        .findFirst()
        .orElseThrow();
  }

  private void unpack(Path archive) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of("tar", "-xJf", archive.toAbsolutePath().toString(), "-C", folder.toString()));
    DAYS.forEach(day -> command.add("sdn_series/sdn_" + day + ".csv"));
    Process tar = new ProcessBuilder(command).redirectErrorStream(true).start();
    tar.getInputStream().readAllBytes();
    assumeTrue(tar.waitFor() == 0, "skipped, because tar cannot unpack xz here");
  }
}
