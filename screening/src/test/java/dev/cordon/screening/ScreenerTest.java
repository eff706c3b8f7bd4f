package dev.cordon.screening;

import static dev.cordon.screening.Invented.born;
import static dev.cordon.screening.Invented.edition;
import static dev.cordon.screening.Invented.hits;
import static dev.cordon.screening.Invented.lenient;
import static dev.cordon.screening.Invented.person;
import static dev.cordon.screening.Invented.policy;
import static dev.cordon.screening.Invented.screener;
import static dev.cordon.screening.Invented.strict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.engine.Engine;
import dev.cordon.model.Edition;
import dev.cordon.model.Party;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScreenerTest {

  private static final Edition LIST =
      edition(
          "own-a",
          person("own-a:2", "Zebulon Marchetti").born("1961-04-09").of("IT"),
          person("own-a:1", "Orsolya Vantongeren").weak("Falconer").born("1970-02-03"));

  @Test
  void anAnchoredTargetAtItsThresholdIsAHit() {
    int millibits =
        hits(screener(lenient(), LIST), Party.named("Zebulon Marchetti"))
            .getFirst()
            .assessment()
            .millibits();
    assertThat(
            hits(
                screener(policy().withThreshold(millibits), LIST),
                Party.named("Zebulon Marchetti")))
        .hasSize(1);
    assertThat(
            hits(
                screener(policy().withThreshold(millibits + 1), LIST),
                Party.named("Zebulon Marchetti")))
        .isEmpty();
  }

  @Test
  void whatIsNotAnchoredIsNoHitWhateverTheThreshold() {
    assertThat(hits(screener(lenient(), LIST), Party.named("Quentin Abernathy"))).isEmpty();
  }

  @Test
  void hitsComeByBitsThenByListingId() {
    Edition namesakes =
        edition(
            "own-b",
            person("own-b:9", "Zebulon Marchetti"),
            person("own-b:10", "Zebulon Marchetti"),
            person("own-b:1", "Zebulon Marchetty"));
    assertThat(hits(screener(lenient(), namesakes), Party.named("Zebulon Marchetti")))
        .extracting(hit -> hit.target().toString())
        .containsExactly("own-b:10", "own-b:9", "own-b:1");
  }

  @Test
  void noHitIsCutOff() {
    Invented.Person[] many =
        IntStream.range(0, 300)
            .mapToObj(i -> person("own-b:" + i, "Zebulon Marchetti"))
            .toArray(Invented.Person[]::new);
    assertThat(hits(screener(lenient(), edition("own-b", many)), Party.named("Zebulon Marchetti")))
        .hasSize(300);
  }

  @Test
  void targetsWithEqualLedgersAreMarked() {
    Edition namesakes =
        edition(
            "own-b",
            person("own-b:1", "Zebulon Marchetti"),
            person("own-b:2", "Zebulon Marchetti"),
            person("own-b:3", "Zebulon Marchetti").born("1961-04-09"));
    List<Hit> nameOnly = hits(screener(lenient(), namesakes), Party.named("Zebulon Marchetti"));
    assertThat(nameOnly).allSatisfy(hit -> assertThat(hit.indistinguishable()).hasSize(2));
    List<Hit> dated = hits(screener(lenient(), namesakes), born("Zebulon Marchetti", "1961-04-09"));
    assertThat(dated.getFirst().target()).hasToString("own-b:3");
    assertThat(dated.getFirst().indistinguishable()).isEmpty();
    assertThat(dated.get(1).indistinguishable()).hasSize(1);
  }

  @Test
  void weakAliasAloneMakesNoHitUnderCorroborate() {
    List<Hit> found =
        hits(screener(lenient("weak-aliases = corroborate"), LIST), Party.named("Falconer"));
    assertThat(found).singleElement().extracting(Hit::verdict).isEqualTo(Verdict.WEAK_ALIAS_ONLY);
    assertThat(found.getFirst().suppressed()).isTrue();
    assertThat(found.getFirst().assessment().targetName().text()).isEqualTo("Falconer");
  }

  @Test
  void weakAliasWithBirthDateIsAHitUnderCorroborate() {
    assertThat(
            hits(
                screener(lenient("weak-aliases = corroborate"), LIST),
                born("Falconer", "1970-02-03")))
        .singleElement()
        .extracting(Hit::verdict)
        .isEqualTo(Verdict.HIT);
  }

  @Test
  void weakAliasIsAHitUnderOnAndNothingUnderOff() {
    assertThat(hits(screener(lenient("weak-aliases = on"), LIST), Party.named("Falconer")))
        .singleElement()
        .extracting(Hit::verdict)
        .isEqualTo(Verdict.HIT);
    assertThat(hits(screener(lenient("weak-aliases = off"), LIST), born("Falconer", "1970-02-03")))
        .isEmpty();
  }

  @Test
  void strongNameIsAHitWhateverBecomesOfWeakAliases() {
    for (String word : List.of("off", "corroborate", "on")) {
      assertThat(
              hits(
                  screener(lenient("weak-aliases = " + word), LIST),
                  Party.named("Orsolya Vantongeren")))
          .as(word)
          .singleElement()
          .extracting(Hit::verdict)
          .isEqualTo(Verdict.HIT);
    }
  }

  @Test
  void weakAliasBelowTheThresholdIsNotReported() {
    assertThat(hits(screener(strict("weak-aliases = corroborate"), LIST), Party.named("Falconer")))
        .isEmpty();
  }

  static Stream<Party> incomparable() {
    return Stream.of(Party.named("… — !"), Party.named("a ".repeat(300).strip()));
  }

  @ParameterizedTest
  @MethodSource("incomparable")
  void partyThatCannotBeComparedIsNotScreenedInsteadOfEmpty(Party party) {
    Outcome outcome = screener(lenient(), LIST).screen(party);
    assertThat(outcome).isInstanceOf(Outcome.NotScreened.class);
    assertThat(((Outcome.NotScreened) outcome).reason()).startsWith("name");
    assertThat(outcome.screened().listings()).isEqualTo(2);
  }

  @Test
  void everyOutcomeSaysWhatDecided() {
    Policy policy = lenient();
    Screened screened = screener(policy, LIST).screen(Party.named("Nobody Here")).screened();
    assertThat(screened.official()).isTrue();
    assertThat(screened.editions()).containsExactly(LIST.header());
    assertThat(screened.policy()).isEqualTo(policy.id()).hasSize(64);
    assertThat(screened.engine()).isEqualTo(Engine.standard().digest());
  }

  @Test
  void oneEditionThatNobodyIssuedMakesTheAnswerUnofficial() {
    Edition own = edition("own-c", false, person("own-c:1", "Leopold Quist"));
    assertThat(screener(lenient(), LIST, own).screened().official()).isFalse();
  }

  @Test
  void onlyListsInScopeAreSearched() {
    Edition other = edition("own-b", person("own-b:1", "Zebulon Marchetti"));
    assertThat(
            hits(screener(lenient("lists = own-b"), LIST, other), Party.named("Zebulon Marchetti")))
        .extracting(hit -> hit.target().list())
        .containsExactly("own-b");
  }

  @Test
  void knownListThatIsNotInForceIsAnErrorAndNeverNoHits() {
    assertThatThrownBy(() -> screener(policy("lists = own-a, un-sc"), LIST))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("un-sc is not in force (in force: own-a)");
  }

  @Test
  void unknownListIsAnErrorThatNamesTheKnownOnes() {
    assertThatThrownBy(() -> screener(policy("lists = xx-nowhere"), LIST))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("unknown list xx-nowhere")
        .hasMessageContaining("us-ofac-sdn");
  }

  @Test
  void nothingInForceIsAnError() {
    assertThatThrownBy(() -> screener(policy()))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("no list is in force");
  }

  @Test
  void editionThatIsTooOldIsRefusedWhereThePolicySaysSo() {
    assertThat(screener(policy("largest-age-days = 29", "too-old = refuse"), LIST)).isNotNull();
    assertThat(screener(policy("largest-age-days = 28", "too-old = warn"), LIST)).isNotNull();
    assertThatThrownBy(() -> screener(policy("largest-age-days = 28", "too-old = refuse"), LIST))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("29 days old; the policy allows 28");
  }

  @Test
  void twoEditionsOfOneListAreRefused() {
    assertThatThrownBy(() -> screener(policy(), LIST, LIST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most one edition");
  }
}
