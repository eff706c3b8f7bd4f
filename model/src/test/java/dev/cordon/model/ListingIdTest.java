package dev.cordon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ListingIdTest {

  @Test
  void theNumberIsThePublishersOwn() {
    assertThat(ListingId.parse("un-sc:KPi.001")).isEqualTo(new ListingId("un-sc", "KPi.001"));
    assertThat(new ListingId("own", "\u0416 7/\u4e2d")).hasToString("own:\u0416 7/\u4e2d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1\u001b[31m", "1\u009b2", "1\n2", "1\u202e2", "1\u200b2", "1\u007f2"})
  void controlAndFormatCharactersAreRefusedWithoutBeingShown(String number) {
    assertThat(ListingId.isNumber(number)).isFalse();
    assertThatThrownBy(() -> new ListingId("own", number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "number of a listing must not hold U+%04X, a control or format character (list own)"
                .formatted((int) number.charAt(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " 1", "1 "})
  void aNumberIsTrimmedAndNotBlank(String number) {
    assertThat(ListingId.isNumber(number)).isFalse();
    assertThatThrownBy(() -> new ListingId("own", number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("trimmed and not blank");
  }
}
