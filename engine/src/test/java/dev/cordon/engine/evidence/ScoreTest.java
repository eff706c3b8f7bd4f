package dev.cordon.engine.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScoreTest {

  @Test
  void isOneHalfAtNoBitsAndNeverFalls() {
    assertThat(Score.of(0)).isEqualTo(.5);
    for (int millibits = -60_000; millibits < 60_000; millibits += 37) {
      assertThat(Score.of(millibits))
          .isBetween(0.0, 1.0)
          .isLessThanOrEqualTo(Score.of(millibits + 37));
    }
  }

  @Test
  void staysWithinItsRangeForAnyInteger() {
    assertThat(Score.of(Integer.MAX_VALUE)).isEqualTo(1);
    assertThat(Score.of(Integer.MIN_VALUE)).isEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {.001, .5, .8, .95, .9999})
  void theBitsForAScoreAreTheLeastThatReachIt(double score) {
    int millibits = Score.millibitsFor(score);
    assertThat(Score.of(millibits)).isGreaterThanOrEqualTo(score);
    assertThat(Score.of(millibits - 1)).isLessThan(score);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -1, Double.NaN})
  void refusesAScoreThatNoSumOfBitsHas(double score) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Score.millibitsFor(score))
        .withMessageContaining(String.valueOf(score));
  }
}
