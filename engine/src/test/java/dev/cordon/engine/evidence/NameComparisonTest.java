package dev.cordon.engine.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.engine.Tables;
import dev.cordon.engine.evidence.NameComparison.Result;
import dev.cordon.engine.name.NameAnalyzer;
import dev.cordon.engine.name.Reading;
import dev.cordon.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameComparisonTest {

  private final Tables tables = new Tables("test");
  private final NameAnalyzer analyzer = new NameAnalyzer(tables);
  private final Weights weights = new Weights(tables);
  private final NameComparison comparison = new NameComparison(weights);

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource({
    "Kim Jong Un, KIM Jong Un, SAME",
    "Wladimir Putin, Vladimir Putin, SPELLING",
    "V Putin, Vladimir Putin, INITIAL",
    "Abdul Rahman, Abdulrahman, JOINED",
    "Vladimir Putin, Vladimir Vladimirovich Putin, MISSING",
    "Vladimir Vladimirovich Putin, Vladimir Putin, EXTRA",
    "Tim Cook, Tim Baker, DIFFERENT",
    "Kim Jong Un, Un Jong Kim, ORDER",
    "Acme Limited, Acme Ltd, LEGAL_FORM",
  })
  void eachPartSaysWhatHappened(String party, String target, How how) {
    assertThat(ofParts(party, target, Kind.ANY).parts())
        .extracting(PartEvidence::how)
        .contains(how);
  }

  @ParameterizedTest
  @CsvSource({"Hassan, HASSAN", "M23, M23", "Ali Khan, 'KHAN, Ali'", "The Bank, Bank The"})
  void equalityOfTheWholeNameReachesItsFloor(String party, String target) {
    assertThat(ofWhole(party, target).millibits())
        .isGreaterThanOrEqualTo(weights.of(Weight.WHOLE_NAME_FLOOR));
  }

  @Test
  void aLongerNameThatContainsAListedOneStaysUnderTheCap() {
    assertThat(ofWhole("Zarzavat Quuxington", "QUUXINGTON").millibits())
        .isLessThanOrEqualTo(weights.of(Weight.CONTAINED_NAME_CAP));
  }

  @Test
  void anotherNumberMakesAnotherBody() {
    int same = ofParts("Brigade 155", "Brigade 155", Kind.ORGANIZATION).millibits();
    int other = ofParts("Brigade 155", "Brigade 156", Kind.ORGANIZATION).millibits();
    assertThat(same - other).isGreaterThan(-weights.of(Weight.NUMBER_DIFFERENT));
  }

  @Test
  void namesSwappedAroundBinMeanAnotherPerson() {
    assertThat(ofParts("Salman bin Muhammad", "Muhammad bin Salman", Kind.PERSON).parts())
        .extracting(PartEvidence::millibits)
        .contains(weights.of(Weight.ORDER_OF_PATRONYMIC));
  }

  @Test
  void aFamilyNameInFrontOfAPatronymicChainMeansTheSamePerson() {
    Result result =
        ofParts("Quraishi Muhammad bin Salman", "Muhammad bin Salman Quraishi", Kind.PERSON);
    assertThat(result.parts())
        .extracting(PartEvidence::millibits)
        .doesNotContain(weights.of(Weight.ORDER_OF_PATRONYMIC));
  }

  @Test
  void subLinesAddUp() {
    Result result = ofWhole("Wladimir W. Putin", "PUTIN, Vladimir Vladimirovich");
    assertThat(result.parts().stream().mapToInt(PartEvidence::millibits).sum())
        .isEqualTo(result.millibits());
  }

  private Result ofParts(String party, String target, Kind kind) {
    return comparison.ofParts(reading(party), reading(target), kind);
  }

  private Result ofWhole(String party, String target) {
    return comparison.ofWhole(reading(party), reading(target), Kind.ANY);
  }

  private Reading reading(String name) {
    return analyzer.analyze(name).readings().getFirst();
  }
}
