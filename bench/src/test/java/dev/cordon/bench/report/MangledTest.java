package dev.cordon.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.bench.SharedFolder;
import dev.cordon.bench.report.Mangled.Ranked;
import java.util.List;
import org.junit.jupiter.api.Test;

class MangledTest {

  private static double shareRight(List<Ranked> rows, String change) {
    List<Ranked> meant =
        rows.stream()
            .filter(one -> one.row().change().equals(change) && !one.row().targets().isEmpty())
            .toList();
    assertThat(meant).as(change).isNotEmpty();
    return meant.stream().filter(Ranked::isRight).count() / (double) meant.size();
  }

  @Test
  void noOtherTargetOutranksTheRightOne() {
    List<Ranked> rows = Mangled.ranked(Setting.standard(SharedFolder.orSkip()));
    assertThat(shareRight(rows, "none")).isGreaterThanOrEqualTo(0.99);
    assertThat(shareRight(rows, "order")).isGreaterThanOrEqualTo(0.99);
    assertThat(shareRight(rows, "spelling")).isGreaterThanOrEqualTo(0.97);
  }
}
