package dev.cordon.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.cordon.bench.BenchException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimedRunTest {

  @Test
  void cpuTimeIsThatOfTheChildren() {
    assertThat(TimedRun.childrenSeconds("0m0.010s 0m0.020s\n1m2.500s 0m0.250s\n"))
        .isEqualTo(62.75, within(1e-9));
  }

  @Test
  void outputIsTheCommandsAlone(@TempDir Path home) {
    TimedRun run = TimedRun.of(home, "on", "sh", "-c", "echo \"home $CORDON_HOME\"");
    assertThat(run.output()).isEqualTo("home " + home);
    assertThat(run.wallSeconds()).isPositive();
  }

  @Test
  void aCommandThatFailsIsAnError(@TempDir Path home) {
    assertThatThrownBy(() -> TimedRun.of(home, "on", "sh", "-c", "exit 3"))
        .isInstanceOf(BenchException.class)
        .hasMessage("'sh -c exit 3' ended with exit code 3");
  }
}
