package dev.cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.model.Country;
import dev.cordon.model.Gender;
import dev.cordon.model.Identifier;
import dev.cordon.model.Kind;
import dev.cordon.model.Listing;
import dev.cordon.model.Party;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names as customers write them that once were missed, at the default prior and threshold.
final class OddNamesTest {

  private static final int PRIOR = -12_000;
  private static final int THRESHOLD = 2_750;

  private final Engine engine = Engine.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bogdan Smirnitski (Богдан Смирницкий)|SMIRNITSKI, Bogdan",
        "Bogdan Smirnitski Богдан Смирницкий|SMIRNITSKI, Bogdan",
        "Quirinalexport (Квириналэкспорт)|QUIRINALEXPORT JSC",
        "Quirinalexport|QUIRINALEXPORT JSC",
        "QUIRINALEXPORT Joint Stock Company|QUIRINALEXPORT JSC",
        "Quirinal Export, Limited Liability Company|QUIRINAL EXPORT LLC",
        "Общество с ограниченной ответственностью Квиринал|ООО Квиринал",
        "بشار الأسد|AL-ASSAD, Bashar",
      })
  void theListedNameIsFound(String name, String listed) {
    Assessment assessment =
        engine.assess(
            engine.prepare(Party.named(name)),
            engine.prepare(Listings.person("1", listed).listing()),
            PRIOR,
            NamesCompared.ALL);
    assertThat(assessment.anchored()).isTrue();
    assertThat(assessment.millibits())
        .as("%s", assessment.evidence())
        .isGreaterThanOrEqualTo(THRESHOLD);
  }

  @ParameterizedTest
  @CsvSource({
    "Bogdan Smirnitski, 1",
    "Bogdan Smirnitski (Bogdan), 1",
    "Bogdan Смирницкий, 1",
    "Bogdan (Богдан), 3",
  })
  void onlyANameStatedInTwoScriptsIsHalved(String name, int names) {
    assertThat(engine.prepare(Party.named(name)).names()).hasSize(names);
  }

  @Test
  void anEqualShipNumberOutweighsAnotherNameCountryAndKind() {
    Listing ship =
        Listings.vessel("7", "GRAND ORYX 7").of("KP").identified("imo:9074729").listing();
    Party party = party("Pacific Lily 3", Kind.ORGANIZATION, List.of("imo:9074729"), List.of("PA"));
    Assessment assessment =
        engine.assess(engine.prepare(party), engine.prepare(ship), PRIOR, NamesCompared.ALL);
    assertThat(assessment.millibits()).isGreaterThanOrEqualTo(THRESHOLD);
  }

  @Test
  void aNumberThatFailsItsCheckTellsWhereThePublisherPrintsTheSame() {
    Listing ship = Listings.vessel("7", "GRAND ORYX 7").identified("imo:5905801").listing();
    Party party = party("Grand Oryx 7", Kind.VESSEL, List.of("imo:5905801"), List.of());
    assertThat(assess(party, ship))
        .isGreaterThan(assess(party("Grand Oryx 7", Kind.VESSEL, List.of(), List.of()), ship));
  }

  @Test
  void aWalletOfAnEncodingWithoutCaseIsTheSameInCapitals() {
    String wallet = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";
    Listing target = Listings.person("7", "ORYX, Grand").identified("wallet:" + wallet).listing();
    Party party =
        party(
            "Somebody Else",
            Kind.ANY,
            List.of("wallet:" + wallet.toUpperCase(java.util.Locale.ROOT)),
            List.of());
    assertThat(assess(party, target)).isGreaterThanOrEqualTo(THRESHOLD);
  }

  @Test
  void aTerritoryIsNoConflictWithItsState() {
    Listing target = Listings.person("7", "ORYX, Grand").of("CN").listing();
    Party party = party("Grand Oryx", Kind.ANY, List.of(), List.of("HK"));
    assertThat(assess(party, target))
        .isEqualTo(assess(party("Grand Oryx", Kind.ANY, List.of(), List.of()), target));
  }

  private int assess(Party party, Listing target) {
    return engine
        .assess(engine.prepare(party), engine.prepare(target), PRIOR, NamesCompared.ALL)
        .millibits();
  }

  private static Party party(
      String name, Kind kind, List<String> identifiers, List<String> countries) {
    return new Party(
        "",
        kind,
        List.of(name),
        List.of(),
        countries.stream().map(Country::new).toList(),
        Gender.UNKNOWN,
        identifiers.stream().map(Identifier::parse).toList(),
        List.of());
  }
}
