package dev.cordon.screening;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.model.Kind;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFileTest {

  private static final String TEXT =
      """
      # a comment
      lists = us-ofac-sdn, un-sc

      prior = -11500
      threshold.person = 1
      threshold.organization = 2
      threshold.vessel = 3
      threshold.aircraft = 4
      threshold.name = 9000
      weak-aliases = off
      largest-age-days = 7
      too-old = refuse
      """;

  private static Policy read(String text) {
    return PolicyFile.read("test.policy", text.getBytes(UTF_8));
  }

  @Test
  void everyKeyReachesItsValue() {
    Policy policy = read(TEXT);
    assertThat(policy.scope().text()).isEqualTo("us-ofac-sdn, un-sc");
    assertThat(policy.priorMillibits()).isEqualTo(-11_500);
    assertThat(policy.thresholds().of(Kind.PERSON)).isEqualTo(1);
    assertThat(policy.thresholds().of(Kind.ORGANIZATION)).isEqualTo(2);
    assertThat(policy.thresholds().of(Kind.VESSEL)).isEqualTo(3);
    assertThat(policy.thresholds().of(Kind.AIRCRAFT)).isEqualTo(4);
    assertThat(policy.thresholds().name()).isEqualTo(9_000);
    assertThat(policy.weakAliases()).isEqualTo(WeakAliases.OFF);
    assertThat(policy.largestAgeDays()).isEqualTo(7);
    assertThat(policy.tooOld()).isEqualTo(TooOld.REFUSE);
  }

  @Test
  void idIsTheDigestOfTheFile() throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(UTF_8));
    assertThat(read(TEXT).id()).isEqualTo(HexFormat.of().formatHex(digest));
    assertThat(read(TEXT + "# more\n").id()).isNotEqualTo(read(TEXT).id());
  }

  @Test
  void policyWrittenAndReadIsTheSamePolicy() {
    Policy changed = read(TEXT).withThreshold(77);
    assertThat(read(changed.text())).isEqualTo(changed);
    assertThat(changed.id()).isNotEqualTo(read(TEXT).id());
    assertThat(changed.thresholds().name()).isEqualTo(9_000);
  }

  @Test
  void policyThatShipsCorroboratesWeakAliasesAndScreensEveryList() {
    Policy policy = Policy.standard();
    assertThat(policy.scope()).isEqualTo(new Scope.AllInForce());
    assertThat(policy.weakAliases()).isEqualTo(WeakAliases.CORROBORATE);
    assertThat(policy.tooOld()).isEqualTo(TooOld.WARN);
  }

  @ParameterizedTest
  @CsvSource({
    "prior = -11500, prior = x, 'prior must be a whole number'",
    "prior = -11500, prior = 1000001, 'prior must be a whole number from -1000000 to 1000000'",
    "prior = -11500, priors = 1, 'unknown key ''priors'''",
    "prior = -11500, '', '''prior'' is not stated'",
    "too-old = refuse, too-old = maybe, 'too-old must be one of warn, refuse'",
    "weak-aliases = off, weak-aliases = ON, 'weak-aliases must be one of off, corroborate, on'",
    "largest-age-days = 7, largest-age-days = -1, 'largest-age-days must be a whole number from 0'",
    "largest-age-days = 7, largest-age-days 7, 'is not ''key = value'''",
    "threshold.person = 1, threshold.vessel = 1, 'states ''threshold.vessel'' a second time'",
    "too-old = refuse, too-old =, 'too-old must be one of'",
  })
  void faultIsNamed(String line, String instead, String message) {
    assertThatThrownBy(() -> read(TEXT.replace(line, instead)))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith("policy test.policy: ")
        .hasMessageContaining(message);
  }

  @Test
  void malformedListIsNamed() {
    assertThatThrownBy(() -> read(TEXT.replace("us-ofac-sdn, un-sc", "US OFAC")))
        .hasMessageContaining("US OFAC");
    assertThatThrownBy(() -> read(TEXT.replace("us-ofac-sdn, un-sc", "un-sc, un-sc")))
        .hasMessageContaining("none twice");
  }

  @Test
  void allFaultsAreInOneMessage() {
    assertThatThrownBy(() -> read(TEXT.replace("= 7", "= seven").replace("= refuse", "= no")))
        .hasMessageContaining("largest-age-days")
        .hasMessageContaining("too-old");
  }

  @Test
  void fileThatIsNotUtf8IsRefused() {
    assertThatThrownBy(() -> PolicyFile.read("test.policy", "# café".getBytes(ISO_8859_1)))
        .isInstanceOf(PolicyException.class)
        .hasMessage("policy test.policy is not valid UTF-8");
  }
}
