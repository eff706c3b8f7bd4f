package dev.cordon.engine.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.model.Identifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IdentifierFormTest {

  /* Valid numbers are published examples: ISO 17442 and ISO 13616 registry samples, the ISIN of ISO
   * 6166's Wikipedia worked example; ships' numbers follow from the rule. */

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "imo:9074729, true",
    "imo:IMO 9074729, true",
    "imo:9074728, false",
    "imo:907472, false",
    "lei:5493001KJTIIGC8Y1R12, true",
    "lei:5493001KJTIIGC8Y1R21, false",
    "lei:5493001KJTIIGC8Y1R1, false",
    "iban:GB82 WEST 1234 5698 7654 32, true",
    "iban:GB82 WEST 1234 5698 7654 23, false",
    "isin:US0378331005, true",
    "isin:US0378331006, false",
    "bic:DEUTDEFF, true",
    "bic:DEUTDEFF500, true",
    "bic:DEUTDEFF5, false",
    "mmsi:123456789, true",
    "mmsi:12345678, false",
    "passport:A12, false",
    "passport:A1234567, true",
    "other:12345678, false",
    "wallet:1A1z, false",
  })
  void aNumberProvesSomethingOnlyIfItCouldHaveBeenIssued(String identifier, boolean valid) {
    assertThat(IdentifierForm.isValid(Identifier.parse(identifier))).isEqualTo(valid);
  }

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource({
    "imo:IMO 9074729, imo:9074729, true",
    "bic:DEUTDEFFXXX, bic:DEUTDEFF, true",
    "bic:DEUTDEFF500, bic:DEUTDEFF, false",
    "passport:a 123-4567, passport:A1234567, true",
    "passport:A1234567, tax-id:A1234567, false",
    "wallet:0xABCDEF0123456789ABCDEF, wallet:0xabcdef0123456789abcdef, true",
    "wallet:1AbcDEF0123456789ABCDEF, wallet:1abcdef0123456789abcdef, false",
    "email:Info@Example.com, email:info@example.com, true",
  })
  void twoWritingsOfOneNumberAreTheSame(String a, String b, boolean same) {
    assertThat(IdentifierForm.areSame(Identifier.parse(a), Identifier.parse(b))).isEqualTo(same);
  }
}
