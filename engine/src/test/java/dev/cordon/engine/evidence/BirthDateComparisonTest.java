package dev.cordon.engine.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.engine.Tables;
import dev.cordon.model.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BirthDateComparisonTest {

  private final Weights weights = new Weights(new Tables("test"));
  private final BirthDateComparison comparison = new BirthDateComparison(weights);

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource({
    "1984-01-08, 1984-01-08, BIRTH_DAY_SAME",
    "1984-01-08, 1984-01, BIRTH_MONTH_SAME",
    "1984-01-08, 1984, BIRTH_YEAR_SAME",
    "1984-01-08, 1984-08-01, BIRTH_DAY_AND_MONTH_SWAPPED",
    "1984-01-01, 1984-06-03, BIRTH_FIRST_OF_JANUARY",
    "1984-05-08, 1985-05-08, BIRTH_ONE_YEAR_OFF",
    "1984-05-08, 1984-07-09, BIRTH_SAME_YEAR_OTHER_DAY",
    "1984-12-30, 1985-01-02, BIRTH_NEAR",
    "1984, 1985, BIRTH_NEAR",
    "1984, 1990, BIRTH_YEARS_OFF",
    "1952-10-07, 1984-01-08, BIRTH_FAR_OFF",
  })
  void agreesAsFarAsBothSidesAreKnown(String ours, String theirs, Weight weight) {
    int expected = weights.of(weight);
    assertThat(compare(ours, theirs)).isEqualTo(expected);
    assertThat(compare(theirs, ours)).isEqualTo(expected);
  }

  @Test
  void aDateFurtherOffNeverSpeaksMoreForAMatch() {
    int last = Integer.MAX_VALUE;
    for (int year = 1960; year < 2000; year++) {
      int bits = compare("1960-03-12", year + "-03-12");
      assertThat(bits).as("year %d", year).isLessThanOrEqualTo(last);
      last = bits;
    }
  }

  @Test
  void aMissingDateIsSilent() {
    Evidence.Other item = comparison.compare(List.of(), List.of(PartialDate.parse("1984")));
    assertThat(item.says()).isEqualTo(Says.SILENT);
    assertThat(item.millibits()).isZero();
  }

  @Test
  void theBestOfSeveralListedDatesCounts() {
    Evidence.Other item =
        comparison.compare(
            List.of(PartialDate.parse("1984-01-08")),
            List.of(PartialDate.parse("1950"), PartialDate.parse("1984-01-08")));
    assertThat(item.millibits()).isEqualTo(weights.of(Weight.BIRTH_DAY_SAME));
    assertThat(item.targetValue()).contains("1950", "1984-01-08");
  }

  private int compare(String ours, String theirs) {
    return comparison
        .compare(List.of(PartialDate.parse(ours)), List.of(PartialDate.parse(theirs)))
        .millibits();
  }
}
