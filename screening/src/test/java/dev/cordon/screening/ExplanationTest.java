package dev.cordon.screening;

import static dev.cordon.screening.Invented.born;
import static dev.cordon.screening.Invented.edition;
import static dev.cordon.screening.Invented.lenient;
import static dev.cordon.screening.Invented.person;
import static dev.cordon.screening.Invented.policy;
import static dev.cordon.screening.Invented.screener;
import static dev.cordon.screening.Invented.strict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.model.Edition;
import dev.cordon.model.ListingId;
import dev.cordon.model.Party;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final ListingId MARCHETTI = ListingId.parse("own-a:2");
  private static final ListingId VANTONGEREN = ListingId.parse("own-a:1");

  private static final Edition LIST =
      edition(
          "own-a",
          person("own-a:2", "Zebulon Marchetti").born("1961-04-09").of("IT"),
          person("own-a:1", "Orsolya Vantongeren").weak("Falconer").born("1970-02-03"));

  private static Explanation explain(Policy policy, Party party, ListingId target) {
    return screener(policy, LIST).explain(party, target).orElseThrow();
  }

  @Test
  void unlikeNameEndsAtTheAnchor() {
    Judgement judgement =
        explain(lenient(), Party.named("Quentin Abernathy"), MARCHETTI).judgement();
    assertThat(judgement).isInstanceOf(Judgement.NotAnchored.class);
    assertThat(judgement.assessment().anchored()).isFalse();
  }

  @Test
  void lackingBitsAreCounted() {
    Judgement judgement =
        explain(strict(), Party.named("Zebulon Marchetti"), MARCHETTI).judgement();
    assertThat(judgement)
        .isInstanceOfSatisfying(
            Judgement.BelowThreshold.class,
            below ->
                assertThat(below.lacking() + below.assessment().millibits())
                    .isEqualTo(Thresholds.WIDEST));
  }

  @Test
  void policyThatLeavesOutWeakAliasesIsNamedAsTheCause() {
    assertThat(
            explain(lenient("weak-aliases = off"), Party.named("Falconer"), VANTONGEREN)
                .judgement())
        .isInstanceOf(Judgement.WeakAliasOff.class);
  }

  @Test
  void weakAliasOnlySaysWhatWouldCorroborateIt() {
    Explanation explanation =
        explain(lenient("weak-aliases = corroborate"), Party.named("Falconer"), VANTONGEREN);
    assertThat(explanation.judgement().isHit()).isFalse();
    assertThat(explanation.changes())
        .anySatisfy(
            change -> {
              assertThat(change.what()).isEqualTo("with birth date 1970-02-03");
              assertThat(change.judgement().isHit()).isTrue();
            });
  }

  @Test
  void hitSaysWhatWouldClearItAndItWould() {
    Party party = Party.named("Zebulon Marchetti");
    int millibits = explain(lenient(), party, MARCHETTI).judgement().assessment().millibits();
    Policy policy = policy().withThreshold(millibits);
    Explanation explanation = explain(policy, party, MARCHETTI);
    assertThat(explanation.judgement().isHit()).isTrue();
    assertThat(explanation.changes())
        .extracting(Explanation.Change::what)
        .contains("with a birth date far from every listed one");
    Judgement apart =
        explain(policy, born("Zebulon Marchetti", "1941-04-09"), MARCHETTI).judgement();
    assertThat(apart).isInstanceOf(Judgement.BelowThreshold.class);
  }

  @Test
  void nothingIsPromisedThatWouldNotTurnTheJudgement() {
    assertThat(explain(strict(), Party.named("Zebulon Marchetti"), MARCHETTI).changes()).isEmpty();
  }

  @Test
  void explanationAgreesWithScreening() {
    Screener screener = screener(policy(), LIST);
    for (String name : new String[] {"Zebulon Marchetti", "Falconer", "Z Marchetti", "Marchetti"}) {
      Party party = Party.named(name);
      boolean isHit =
          Invented.hits(screener, party).stream()
              .anyMatch(hit -> hit.target().equals(MARCHETTI) && !hit.suppressed());
      assertThat(screener.explain(party, MARCHETTI).orElseThrow().judgement().isHit())
          .as(name)
          .isEqualTo(isHit);
    }
  }

  @Test
  void targetThatIsNotListedHasNoExplanation() {
    assertThat(
            screener(policy(), LIST)
                .explain(Party.named("Zebulon Marchetti"), ListingId.parse("own-a:99")))
        .isEmpty();
  }

  @Test
  void partyThatCannotBeComparedIsRefused() {
    assertThatThrownBy(() -> explain(policy(), Party.named("…"), MARCHETTI))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
