package dev.cordon.lists;

import static dev.cordon.lists.PublishedOfac.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Processes that import in a loop and are killed without warning.
final class KilledImportTest {

  private static final String LIST = "us-ofac-sdn";
  private static final long SEED = 20_240_502;
  private static final int KILLS = 10;

  @TempDir Path folder;

  @Test
  void theStoreOpensAfterEveryKill() throws Exception {
    PublishedOfac published = new PublishedOfac(folder);
    Path first = published.edition("2024-05-01", rows(1, 2_000)).path();
    Path second = published.edition("2024-05-02", rows(1_001, 4_000)).path();
    Path home = folder.resolve("home");
    new EditionStore(home).importEdition(PublishedOfac.request(first));
    SplittableRandom random = new SplittableRandom(SEED);
    for (int kill = 1; kill <= KILLS; kill++) {
      Process process = start(home, first, second);
      // The delay decides where the kill hits, not whether the test passes.
      boolean ended = process.waitFor(random.nextInt(10, 120), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      assertThat(ended).as("ended by itself before kill %d of seed %d", kill, SEED).isFalse();

      EditionStore store = new EditionStore(home);
      assertThat(store.read(LIST).listings().size())
          .as("kill %d of seed %d", kill, SEED)
          .isIn(2_000, 4_000);
      // An edition that is only kept, or not even that, is put in force as if nothing had happened.
      KeptEdition next = store.importEdition(PublishedOfac.request(second)).edition();
      assertThat(next.header().listings()).isEqualTo(4_000);
      assertThat(next.header().held()).isEqualTo(1_000);
      assertThat(remainders(home)).as("kill %d of seed %d", kill, SEED).isZero();
      for (KeptEdition kept : store.kept(LIST)) {
        if (!kept.name().equals(next.name())) {
          store.activate(LIST, kept.name());
        }
      }
    }
    assertThat(new EditionStore(home).verify(LIST).faults()).isEmpty();
  }

  private static Process start(Path home, Path first, Path second) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledImport.class.getName(),
                home.toString(),
                first.toString(),
                second.toString())
            .redirectErrorStream(true)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    // The JVM may say something first, such as which options it picked up.
    for (String line = out.readLine(); !"begun".equals(line); line = out.readLine()) {
      if (line == null) {
        throw new AssertionError(
            "the process ended with %d".formatted(process.onExit().join().exitValue()));
      }
    }
    return process;
  }

  private static long remainders(Path home) throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      return all.filter(path -> path.getFileName().toString().matches(".*\\.tmp|\\.staging.*"))
          .count();
    }
  }
}
