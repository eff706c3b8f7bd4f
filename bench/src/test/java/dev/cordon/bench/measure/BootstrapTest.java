package dev.cordon.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  private static final Bootstrap BOOTSTRAP = new Bootstrap(7, 2_000);

  private static double mean(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).average().orElse(Double.NaN);
  }

  private static final List<Integer> COINS = IntStream.range(0, 100).mapToObj(i -> i % 2).toList();

  @Test
  void theIntervalOfAShareIsAboutTwoStandardErrorsEachWay() {
    // The standard error of 50 of 100 is .05.
    Interval interval = BOOTSTRAP.interval(withIndex(COINS), Case::index, BootstrapTest::meanOf);
    assertThat(interval.low()).isBetween(0.39, 0.42);
    assertThat(interval.high()).isBetween(0.58, 0.61);
  }

  @Test
  void casesOfOneGroupAreDrawnTogether() {
    // Two groups, one all ones, one all zeros: a resample has a mean of 0, .5 or 1.
    Interval interval = BOOTSTRAP.interval(COINS, value -> value, BootstrapTest::mean);
    assertThat(interval).isEqualTo(new Interval(0, 1));
  }

  @Test
  void theSameSeedGivesTheSameInterval() {
    List<Case> cases = withIndex(COINS);
    assertThat(BOOTSTRAP.interval(cases, Case::index, BootstrapTest::meanOf))
        .isEqualTo(new Bootstrap(7, 2_000).interval(cases, Case::index, BootstrapTest::meanOf));
  }

  @Test
  void aConstantHasNoSpread() {
    assertThat(BOOTSTRAP.interval(List.of(3, 3, 3), value -> value, BootstrapTest::mean))
        .isEqualTo(new Interval(3, 3));
  }

  @Test
  void aMeasureThatTellsNothingIsRefused() {
    assertThatThrownBy(() -> BOOTSTRAP.interval(List.of(1), value -> value, values -> Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tells nothing about these 1 cases");
  }

  private record Case(int index, int value) {}

  private static List<Case> withIndex(List<Integer> values) {
    return IntStream.range(0, values.size()).mapToObj(i -> new Case(i, values.get(i))).toList();
  }

  private static double meanOf(List<Case> cases) {
    return mean(cases.stream().map(Case::value).toList());
  }
}
