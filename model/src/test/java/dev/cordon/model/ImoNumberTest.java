package dev.cordon.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ImoNumberTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "9074729, true, false",
    "9187629, true, false",
    "9074728, false, false",
    "5055293, false, true",
    "907472, false, false",
    "90747290, false, false",
    "90747x9, false, false",
    "'', false, false",
    "\u0669074729, false, false",
  })
  void theLastOfSevenDigitsIsCheckedAgainstTheOthers(String text, boolean ship, boolean company) {
    assertThat(ImoNumber.isOfShip(text)).isEqualTo(ship);
    assertThat(ImoNumber.isOfCompany(text)).isEqualTo(company);
  }
}
