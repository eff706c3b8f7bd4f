package dev.cordon.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.engine.Engine;
import dev.cordon.engine.PreparedTarget;
import dev.cordon.model.ListedName;
import dev.cordon.model.NameType;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldOutPiecesTest {

  private final Engine engine = Engine.standard();

  private PreparedTarget prepared(String number, String primary, String... aliases) {
    return engine.prepare(Invented.person(number, primary, aliases));
  }

  @Test
  void aTieAtTheEdgeCountsHalf() {
    assertThat(Ranks.isAmong(1, 0, 0)).isEqualTo(1);
    assertThat(Ranks.isAmong(1, 0, 1)).isEqualTo(0.5);
    assertThat(Ranks.isAmong(1, 1, 0)).isZero();
    assertThat(Ranks.isAmong(10, 7, 2)).isEqualTo(1);
    assertThat(Ranks.isAmong(10, 7, 3)).isEqualTo(0.5);
    assertThat(Ranks.isAmong(10, 10, 0)).isZero();
  }

  @Test
  void maskingTakesEveryEqualNameInAnyOrderCaseAndAccent() {
    PreparedTarget target =
        prepared("1", "TAMM, Ilmar", "Ilmár Tamm", "Ilmar Tamm Senior", "tamm ilmar");
    PreparedTarget masked = Masking.without(target.names().get(1), target, engine).orElseThrow();
    assertThat(masked.listing().names())
        .extracting(ListedName::text)
        .containsExactly("Ilmar Tamm Senior");
    assertThat(masked.listing().names().getFirst().type()).isEqualTo(NameType.PRIMARY);
  }

  @Test
  void maskingTheOnlyNameLeavesNoTarget() {
    PreparedTarget target = prepared("1", "TAMM, Ilmar", "Ilmar Tamm");
    assertThat(Masking.without(target.names().getFirst(), target, engine)).isEmpty();
  }

  @Test
  void anAliasThatAnotherTargetBearsIsKnown() {
    PreparedTarget one = prepared("1", "TAMM, Ilmar", "Abu Test");
    PreparedTarget other = prepared("2", "SAAR, Peeter", "abu TEST");
    WholeNames names = new WholeNames(List.of(one, other));
    assertThat(names.isAnothers(one.names().get(1), one.listing().id())).isTrue();
    assertThat(names.isAnothers(one.names().getFirst(), one.listing().id())).isFalse();
  }

  @Test
  void theLineIsJustAboveTheBestOfThoseThatMustNotAlert() {
    int[] best = new int[1_000];
    for (int i = 0; i < best.length; i++) {
      best[i] = i;
    }
    // Ten may alert: 990 to 999 do at 990.
    assertThat(CleanScan.lineFor(10, best)).isEqualTo(990);
  }

  @Test
  void tiedPartiesAlertTogetherOrNotAtAll() {
    int[] best = new int[100];
    java.util.Arrays.fill(best, 50, 100, 7);
    assertThat(CleanScan.lineFor(10, best)).isEqualTo(8);
  }
}
