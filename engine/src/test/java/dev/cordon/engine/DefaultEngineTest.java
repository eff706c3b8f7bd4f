package dev.cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cordon.engine.evidence.Attribute;
import dev.cordon.engine.evidence.Evidence;
import dev.cordon.model.Country;
import dev.cordon.model.Gender;
import dev.cordon.model.Identifier;
import dev.cordon.model.Kind;
import dev.cordon.model.Listing;
import dev.cordon.model.PartialDate;
import dev.cordon.model.Party;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DefaultEngineTest {

  private static final int PRIOR = -12_000;

  private final Engine engine = Engine.standard();

  private final Listing person =
      Listings.person("1", "SMIRNITSKI, Bogdan Yurievich", "SMIRNITZKY, Bogdan")
          .weak("BOGO")
          .born("1961-04-09")
          .of("RU")
          .listing();

  @Test
  void theLedgerAddsUpAndNamesEveryAttributeOnce() {
    Assessment assessment = assess(Party.named("Bogdan Smirnitski"), person);
    assertThat(assessment.evidence().stream().mapToInt(Evidence::millibits).sum())
        .isEqualTo(assessment.millibits());
    assertThat(assessment.evidence()).extracting(Evidence::on).containsExactly(Attribute.values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SMIRNITSKI, Bogdan Yurievich",
        "Bogdan Smirnitski",
        "smirnitski bogdan",
        "Богдан Смирницкий",
        "B. Smirnitski",
        "Bogdan Smirnitsky",
      })
  void everyWayToWriteTheNameIsAnchored(String name) {
    assertThat(assess(Party.named(name), person).anchored()).isTrue();
  }

  @Test
  void aWeakAliasIsLeftOutWhereSoAsked() {
    PreparedParty party = engine.prepare(Party.named("Bogo"));
    PreparedTarget target = engine.prepare(person);
    assertThat(engine.assess(party, target, PRIOR, NamesCompared.ALL).targetName().isWeak())
        .isTrue();
    assertThat(engine.assess(party, target, PRIOR, NamesCompared.WITHOUT_WEAK).anchored())
        .isFalse();
  }

  @Test
  void anEqualBirthDateAddsBitsAndOneTenYearsOffTakesThem() {
    int silent = assess(Party.named("Bogdan Smirnitski"), person).millibits();
    assertThat(assess(born("1961-04-09"), person).millibits()).isGreaterThan(silent);
    assertThat(assess(born("1971-04-09"), person).millibits()).isLessThan(silent);
  }

  @Test
  void genderAloneCorroboratesNothing() {
    assertThat(assess(party(List.of(), List.of(), Gender.MALE), male()).isCorroborated()).isFalse();
    assertThat(
            assess(party(List.of(), List.of(new Country("RU")), Gender.UNKNOWN), person)
                .isCorroborated())
        .isTrue();
  }

  @Test
  void anEqualValidatedIdentifierAnchorsAnotherName() {
    Listing ship = Listings.vessel("2", "OCEAN HARMONY").identified("imo:9074729").listing();
    Party party =
        new Party(
            "",
            Kind.VESSEL,
            List.of("Quiet Meadow"),
            List.of(),
            List.of(),
            Gender.UNKNOWN,
            List.of(Identifier.parse("imo:9074729")),
            List.of());
    Assessment assessment = assess(party, ship);
    assertThat(assessment.anchored()).isTrue();
    assertThat(engine.finder(List.of(engine.prepare(ship))).anchored(engine.prepare(party)))
        .extracting(PreparedTarget::listing)
        .containsExactly(ship);
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Tim Cook, Tim Cock",
    "PERSON, Muhammad bin Salman, Salman bin Muhammad",
    "PERSON, Kim Jong Un, 김정은",
    "ORGANIZATION, Acme Trading LLC, ACME TRADING LIMITED LIABILITY COMPANY",
    "ANY, Abdul Rahman, Abdulrahman al-Zarqawi",
  })
  void comparingTwoNamesIsSymmetric(Kind kind, String left, String right) {
    assertThat(engine.compare(kind, left, right).millibits())
        .isEqualTo(engine.compare(kind, right, left).millibits());
  }

  @Test
  void aNameThatHoldsNothingToCompareIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> engine.prepare(Party.named("—")))
        .withMessageContaining("—");
  }

  @Test
  void aNameOfTooManyPartsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> engine.prepare(Party.named("ab ".repeat(101))))
        .withMessageContaining("101");
  }

  private Assessment assess(Party party, Listing target) {
    return engine.assess(engine.prepare(party), engine.prepare(target), PRIOR, NamesCompared.ALL);
  }

  private static Listing male() {
    return Listings.person("3", "SMIRNITSKI, Bogdan").gender(Gender.MALE).listing();
  }

  private static Party born(String date) {
    return party(List.of(PartialDate.parse(date)), List.of(), Gender.UNKNOWN);
  }

  private static Party party(List<PartialDate> born, List<Country> countries, Gender gender) {
    return new Party(
        "",
        Kind.PERSON,
        List.of("Bogdan Smirnitski"),
        born,
        countries,
        gender,
        List.of(),
        List.of());
  }

  @Test
  void anEqualShipNumberOutweighsAnotherNameAndShowsTheConflict() {
    Listing ship = Listings.vessel("7", "GRAND ORYX 7").identified("imo:9074729").listing();
    Party renamed =
        new Party(
            "",
            Kind.VESSEL,
            List.of("Pacific Lily 3"),
            List.of(),
            List.of(),
            Gender.UNKNOWN,
            List.of(Identifier.parse("imo:9074729")),
            List.of());
    Assessment assessment = assess(renamed, ship);
    assertThat(assessment.anchored()).isTrue();
    assertThat(assessment.millibits()).isGreaterThanOrEqualTo(2_750);
    assertThat(assessment.evidence())
        .filteredOn(item -> item.on() == Attribute.NAME)
        .allSatisfy(item -> assertThat(item.millibits()).isNegative());
  }
}
