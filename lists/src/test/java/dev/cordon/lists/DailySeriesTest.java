package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cordon.model.Edition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Main files of single days, as an archive of OFAC's list keeps them, imported one after the other
/// with their differences; then days that went wrong, made from the last one.
final class DailySeriesTest {

  private static final String SERIES = "lists/us-ofac-sdn/daily-2021-08-18-to-2024-05-03";
  private static final String LIST = "us-ofac-sdn";

  /// The published days from here on have the two largest removals of the series.
  private static final LocalDate FROM = LocalDate.of(2021, 12, 1);

  private static final int DAYS = 30;

  @TempDir Path folder;
  private EditionStore store;

  @BeforeEach
  void open() {
    store = new EditionStore(folder.resolve("home"));
  }

  /// @param records how many the archive's index counts
  private record Day(String date, int records) {
    static Day of(String line) {
      String[] cells = line.split("\t", -1);
      return new Day(cells[0], Integer.parseInt(cells[2]));
    }
  }

  @Test
  void aMonthOfDailyEditionsAddsUp() throws Exception {
    importAll(
        days().stream()
            .filter(day -> !LocalDate.parse(day.date()).isBefore(FROM))
            .toList()
            .subList(0, DAYS));
  }

  @Test
  @Tag("long")
  void allDailyEditionsAddUp() throws Exception {
    List<Day> days = days();
    assertThat(days).hasSize(295);
    importAll(days);
  }

  private static List<Day> days() throws IOException {
    Path index = Shared.path(SERIES).resolve("INDEX.tsv");
    return Files.readAllLines(index, StandardCharsets.UTF_8).stream()
        .filter(line -> line.startsWith("20"))
        .map(Day::of)
        .toList();
  }

  private void importAll(List<Day> days) throws Exception {
    unpack(Shared.path(SERIES).resolve("sdn_series.tar.xz"), days);
    Edition before = null;
    int added = 0;
    int removed = 0;
    int changed = 0;
    int largestRemoval = 0;
    long imports = 0;
    long differences = 0;
    for (Day day : days) {
      long start = System.nanoTime();
      Imported imported = imported(file(day));
      long then = System.nanoTime();
      Edition now = store.readAsPublished(imported.edition());
      imports += then - start;

      assertThat(imported.status()).as(day.date()).isEqualTo(ImportStatus.IN_FORCE);
      assertThat(imported.edition().header().published()).isEqualTo(LocalDate.parse(day.date()));
      assertThat(imported.edition().header().quarantined()).as(day.date()).isZero();
      assertThat(imported.edition().held()).as(day.date()).isEmpty();
      assertThat(now.listings()).as(day.date()).hasSize(day.records());
      if (before != null) {
        EditionDifference difference = EditionDifference.between(before, now);
        assertThat(difference.added().size() - difference.removed().size())
            .as(day.date())
            .isEqualTo(now.listings().size() - before.listings().size());
        added += difference.added().size();
        removed += difference.removed().size();
        changed += difference.changed().size();
        largestRemoval = Math.max(largestRemoval, difference.removed().size());
      }
      differences += System.nanoTime() - then;
      before = now;
    }
    assertThat(added - removed).isEqualTo(days.getLast().records() - days.getFirst().records());
    assertThat(store.kept(LIST)).hasSize(days.size());
    System.out.printf(
        "daily series: %d days, mean %d ms to import and %d ms to read and compare; %d added, %d removed (most in a day %d), %d changed%n",
        days.size(),
        Duration.ofNanos(imports / days.size()).toMillis(),
        Duration.ofNanos(differences / days.size()).toMillis(),
        added,
        removed,
        largestRemoval,
        changed);
    daysThatWentWrong(days.getLast());
  }

  private void daysThatWentWrong(Day last) throws IOException {
    KeptEdition good = store.inForce(LIST);
    byte[] whole = Files.readAllBytes(file(last));
    LocalDate date = LocalDate.parse(last.date());

    Path empty = Files.createFile(folder.resolve("sdn_" + date.plusDays(1) + ".csv"));
    assertThatThrownBy(() -> imported(empty))
        .isInstanceOf(RefusedEditionException.class)
        .hasMessageContaining("is empty");
    Path cut =
        Files.write(
            folder.resolve("sdn_" + date.plusDays(2) + ".csv"),
            Arrays.copyOf(whole, (int) (whole.length * 6L / 10)));
    assertThatThrownBy(() -> imported(cut))
        .isInstanceOf(RefusedEditionException.class)
        .hasMessageContaining("is cut off in line")
        .hasMessageContaining("the end mark (byte 0x1A) is missing");
    assertThat(store.inForce(LIST)).isEqualTo(good);

    List<String> rows = new ArrayList<>(new String(whole, StandardCharsets.UTF_8).lines().toList());
    int less = rows.size() * 3 / 100;
    KeptEdition held = shortened(rows.subList(0, rows.size() - 1 - less), date.plusDays(3));
    assertThat(held.header().held()).isEqualTo(less);
    assertThat(held.header().listings()).isEqualTo(last.records());
    assertThat(store.read(LIST).listings()).hasSize(last.records());

    KeptEdition six = shortened(rows.subList(0, rows.size() * 6 / 10), date.plusDays(4));
    assertThat(six.header().listings()).isEqualTo(last.records());
    assertThat(six.header().held()).isEqualTo(last.records() - rows.size() * 6 / 10);

    KeptEdition released = store.activate(LIST, date.plusDays(3).toString());
    assertThat(released.held()).isEmpty();
    assertThat(store.read(LIST).listings()).hasSize(last.records() - less);

    int kept = store.kept(LIST).size();
    Imported older =
        store.importEdition(
            new ImportRequest(
                file(last),
                LIST,
                new EditionDate.Stated(date.minusDays(1000)),
                Companions.MAIN_ONLY));
    assertThat(older.status()).isEqualTo(ImportStatus.KEPT);
    assertThat(store.kept(LIST)).hasSize(kept + 1);
    assertThat(store.inForce(LIST)).isEqualTo(released);
  }

  private KeptEdition shortened(List<String> rows, LocalDate date) throws IOException {
    Path file = folder.resolve("sdn_" + date + ".csv");
    Files.writeString(file, String.join("\r\n", rows) + "\r\n\u001a");
    Imported imported = imported(file);
    assertThat(imported.status()).isEqualTo(ImportStatus.IN_FORCE);
    return imported.edition();
  }

  private Imported imported(Path file) {
    return store.importEdition(PublishedOfac.request(file));
  }

  private Path file(Day day) {
    return folder.resolve("sdn_series/sdn_" + day.date() + ".csv");
  }

  private void unpack(Path archive, List<Day> days) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of("tar", "-xJf", archive.toAbsolutePath().toString(), "-C", folder.toString()));
    days.forEach(day -> command.add("sdn_series/sdn_" + day.date() + ".csv"));
    Process tar = new ProcessBuilder(command).redirectErrorStream(true).start();
    tar.getInputStream().readAllBytes();
    assumeTrue(tar.waitFor() == 0, "skipped, because tar cannot unpack xz here");
  }
}
