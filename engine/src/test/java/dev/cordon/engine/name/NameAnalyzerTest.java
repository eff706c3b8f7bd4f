package dev.cordon.engine.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.engine.Tables;
import dev.cordon.engine.name.Reading.Alphabet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NameAnalyzerTest {

  private final NameAnalyzer analyzer = new NameAnalyzer(new Tables("test"));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "PUTIN, Vladimir Vladimirovich | vladimir vladimirovich putin",
        "ACME TRADING CO., LTD. | acme trading co ltd",
        "O'Neill | oneill",
        "O’Neill | oneill",
        "Müller-Lüdenscheidt | muller ludenscheidt",
        "Straße | strasse",
        "Łukasz Ørsted | lukasz orsted",
        "ＫＩＭ　Ｊｏｎｇ　Ｕｎ | kim jong un",
        "Ki\u200Bm Jo\u00ADng | kim jong",
        "Smith & Sons | smith and sons",
        "Рutin | putin",
        "３６５ Days | 365 days",
        "١٢٣ | 123",
      })
  void partsAreInTheOrderTheyAreSaidAndInTheirNormalForm(String name, String keys) {
    assertThat(keys(analyzer.analyze(name).readings().getFirst())).isEqualTo(keys);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Владимир Путин | vladimir putin",
        "Щербаков | shcherbakov",
        "김정은 | kim jong un",
        "محمد | mhmd",
        "習近平 | xi jin ping",
        "Μητσοτάκης | metsotakes",
      })
  void namesInOtherScriptsHaveALatinReading(String name, String keys) {
    List<Reading> readings = analyzer.analyze(name).readings();
    assertThat(readings.getFirst().alphabet()).isEqualTo(Alphabet.NATIVE);
    assertThat(readings.stream().skip(1).map(NameAnalyzerTest::keys)).contains(keys);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "kim, NAME",
    "j, INITIAL",
    "bin, PATRONYMIC",
    "al, PARTICLE",
    "general, TITLE",
    "ltd, LEGAL_FORM",
    "trading, GENERIC",
    "23, NUMBER",
  })
  void partsHaveRoles(String word, PartRole role) {
    assertThat(analyzer.analyze(word).readings().getFirst().parts().getFirst().role())
        .isEqualTo(role);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "\u202e\u200b", "🙂🙂", "—"})
  void aNameWithoutLettersAndDigitsHasNoPart(String name) {
    assertThat(analyzer.analyze(name).parts()).isZero();
  }

  @Test
  void vowelSignsAndVoicingAreLettersOfTheirOwn() {
    assertThat(keys(analyzer.analyze("がか").readings().getFirst())).isEqualTo("がか");
    assertThat(keys(analyzer.analyze("कि").readings().getFirst())).isEqualTo("कि");
  }

  @Test
  void pointsOfArabicAndHebrewOnlyDecorate() {
    assertThat(keys(analyzer.analyze("مُحَمَّد").readings().getFirst()))
        .isEqualTo(keys(analyzer.analyze("محمد").readings().getFirst()));
  }

  private static String keys(Reading reading) {
    return String.join(" ", reading.parts().stream().map(Part::key).toList());
  }

  @Test
  void aSyllableIsShownAsTheSyllableItIs() {
    assertThat(analyzer.analyze("김정은").readings().getLast().parts())
        .extracting(Part::text)
        .containsExactly("김", "정", "은");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001B[2JKim Jong", "Kim\u009B31m Jong", "Kim Jo\u001B[0mng"})
  void aTerminalSequenceLeavesNoLetterBehind(String name) {
    assertThat(keys(analyzer.analyze(name).readings().getFirst())).isEqualTo("kim jong");
  }
}
