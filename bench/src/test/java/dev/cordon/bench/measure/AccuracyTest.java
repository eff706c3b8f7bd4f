package dev.cordon.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccuracyTest {

  private static Scored same(int millibits) {
    return new Scored(true, millibits, 0);
  }

  private static Scored different(int millibits) {
    return new Scored(false, millibits, 0);
  }

  /// From the highest: same, same, different, same, different, different.
  private static final List<Scored> SIX =
      List.of(same(90), same(80), different(70), same(60), different(50), different(40));

  @Test
  void f1IsTheHarmonicMeanOfPrecisionAndRecall() {
    // At 70: precision 2/3, recall 2/3. At 60: precision 3/4, recall 1.
    assertThat(Accuracy.f1(SIX, 70)).isEqualTo(2.0 / 3, within(1e-12));
    assertThat(Accuracy.f1(SIX, 60)).isEqualTo(6.0 / 7, within(1e-12));
  }

  @Test
  void theThresholdItselfIsOnTheSideOfTheSame() {
    assertThat(Accuracy.f1(List.of(same(10), different(9)), 10)).isEqualTo(1);
    assertThat(Accuracy.errors(SIX, 80)).isEqualTo(1);
    assertThat(Accuracy.errors(SIX, 81)).isEqualTo(2);
  }

  @Test
  void bestF1IsThatOfTheBestThreshold() {
    assertThat(Accuracy.bestF1(SIX)).isEqualTo(6.0 / 7, within(1e-12));
    assertThat(Accuracy.bestThreshold(SIX)).isEqualTo(60);
  }

  @Test
  void aucCountsPairsInTheRightOrder() {
    // 9 pairs; the same at 60 stands below the different at 70.
    assertThat(Accuracy.auc(SIX)).isEqualTo(8.0 / 9, within(1e-12));
  }

  @Test
  void aucCountsTiesHalf() {
    assertThat(Accuracy.auc(List.of(same(5), different(5)))).isEqualTo(0.5);
    // Against 5 and 3: wins, half; and half, loses.
    assertThat(Accuracy.auc(List.of(same(5), same(3), different(5), different(3)))).isEqualTo(0.5);
    // Pairs: (7,5) 1, (7,3) 1, (3,5) 0, (3,3) half.
    assertThat(Accuracy.auc(List.of(same(7), same(3), different(5), different(3))))
        .isEqualTo(2.5 / 4);
  }

  @Test
  void recallAllowsAShareOfFalsePositives() {
    assertThat(Accuracy.recallAt(0, SIX)).isEqualTo(2.0 / 3, within(1e-12));
    assertThat(Accuracy.recallAt(0.34, SIX)).isEqualTo(1);
    assertThat(Accuracy.recallAt(0.33, SIX)).isEqualTo(2.0 / 3, within(1e-12));
  }

  @Test
  void recallTakesTiedCasesTogether() {
    assertThat(Accuracy.recallAt(0, List.of(same(5), different(5), same(4)))).isZero();
  }

  @Test
  void whatCannotBeToldIsNotANumber() {
    assertThat(Accuracy.auc(List.of(same(1)))).isNaN();
    assertThat(Accuracy.recallAt(0.05, List.of(different(1)))).isNaN();
    assertThat(Accuracy.f1(List.of(different(1)), 0)).isNaN();
    assertThat(Accuracy.bestF1(List.of(different(1)))).isNaN();
  }
}
