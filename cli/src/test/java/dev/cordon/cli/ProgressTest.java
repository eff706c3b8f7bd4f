package dev.cordon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressTest {

  /// What is shown when the work is half done after `took`.
  private static String shown(Terminal terminal, Duration took) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Instant[] now = {Instant.EPOCH};
    InstantSource source = () -> now[0];
    Surroundings surroundings =
        new Surroundings(
            Path.of("nowhere"),
            CommandLineRun::sample,
            source.withZone(ZoneOffset.UTC),
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, UTF_8),
            terminal,
            () -> {
              throw new AssertionError("progress asks no publisher");
            });
    try (Progress progress = new Progress(surroundings, "screening", 1_000)) {
      now[0] = now[0].plus(took);
      progress.at(500);
    }
    return err.toString(UTF_8);
  }

  @Test
  void longWorkHasABarOnATerminal() {
    assertThat(shown(new Terminal(80, false, true), Duration.ofSeconds(2))).contains("screening");
  }

  @Test
  void shortWorkHasNone() {
    assertThat(shown(new Terminal(80, false, true), Duration.ofMillis(900))).isEmpty();
  }

  @Test
  void withoutATerminalThereIsNone() {
    assertThat(shown(Terminal.none(), Duration.ofSeconds(60))).isEmpty();
  }
}
