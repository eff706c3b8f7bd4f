package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void homeIsCordonHomeThenTheXdgDataFolder() {
    assertThat(Main.home(Map.of("CORDON_HOME", "/a", "XDG_DATA_HOME", "/b"), "/u"))
        .isEqualTo(Path.of("/a"));
    assertThat(Main.home(Map.of("XDG_DATA_HOME", "/b"), "/u")).isEqualTo(Path.of("/b/cordon"));
    assertThat(Main.home(Map.of(), "/u")).isEqualTo(Path.of("/u/.local/share/cordon"));
    assertThat(Main.home(Map.of("XDG_DATA_HOME", "relative"), "/u"))
        .isEqualTo(Path.of("/u/.local/share/cordon"));
  }

  @Test
  void terminalIsWhatTheLauncherSays() {
    assertThat(Main.terminal(Map.of("CORDON_TERMINAL", "132 out err")))
        .isEqualTo(new Terminal(132, true, true));
    assertThat(Main.terminal(Map.of("CORDON_TERMINAL", " err")))
        .isEqualTo(new Terminal(Terminal.USUAL_WIDTH, false, true));
    assertThat(Main.terminal(Map.of())).isEqualTo(Terminal.none());
  }

  @Test
  void noColorIsRespected() {
    assertThat(Main.terminal(Map.of("CORDON_TERMINAL", "90 out err", "NO_COLOR", "1")))
        .isEqualTo(new Terminal(90, true, false, true));
    assertThat(Main.terminal(Map.of("CORDON_TERMINAL", "90 out", "TERM", "dumb")).colour())
        .isFalse();
  }
}
