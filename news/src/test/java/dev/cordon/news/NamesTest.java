package dev.cordon.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.screening.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is named, on sentences written for the rule they show; all listed targets are invented.
final class NamesTest {

  @Test
  void aRunOfTwoPartsThatIsListedIsAMention() {
    PageReading reading = Invented.read("In March Arpad Varkonyi sold the bank.");
    assertThat(Invented.mentions(reading, "Arpad Varkonyi")).containsExactly("Arpad Varkonyi");
    assertThat(Invented.targets(reading, "Arpad Varkonyi")).containsExactly("1");
  }

  @Test
  void onePartCountsOnceTheFullNameStandsOnThePage() {
    PageReading reading =
        Invented.read(
            "Banker Varkonyi wants the harbour\n\nBy Jane Roe\n\nOn Monday Arpad Varkonyi came, and later that day Varkonyi’s ships came as well.");
    assertThat(Invented.mentions(reading, "Arpad Varkonyi"))
        .containsExactly("Varkonyi", "Arpad Varkonyi", "Varkonyi");
  }

  @Test
  void onePartWithoutTheFullNameIsNobody() {
    assertThat(
            Invented.names(
                Invented.read("On Monday we saw Varkonyi come, and Hassan too."),
                EntityKind.PERSON))
        .isEmpty();
  }

  @Test
  void onePartWithItsOfficeIsSomebodyAndGoesOnAlone() {
    PageReading reading =
        Invented.read(
            "On Monday the Norlandic president said that Finance Minister Varkonyi had left. Varkonyi did not answer.");
    assertThat(Invented.mentions(reading, "Varkonyi")).containsExactly("Varkonyi", "Varkonyi");
    assertThat(Invented.entity(reading, "Varkonyi").kind()).isEqualTo(EntityKind.PERSON);
  }

  @Test
  void onePartWithItsOfficeIsListedOnlyByAFamilyName() {
    /* Whether a family name alone reaches a threshold is the policy's matter, so it is lowered. */
    PageReader lenient = Invented.reader(Policy.standard().withThreshold(-20_000));
    PageReading reading =
        lenient.read(
            new Page("p", "On Monday we saw Minister Varkonyi come with President Arpad."));
    assertThat(Invented.targets(reading, "Varkonyi")).containsExactly("1");
    assertThat(Invented.targets(reading, "Arpad")).isEmpty();
  }

  @Test
  void anOfficeDoesNotMakeAListedWordOutOfAFamilyName() {
    PageReading reading = Invented.read("On Monday we saw President Hassan come.");
    assertThat(Invented.targets(reading, "Hassan")).isEmpty();
  }

  @Test
  void theOfficeIsNoPartOfTheName() {
    PageReading reading =
        Invented.read("When Defense Secretary Sergei Obradovich came, Obradovich was tired.");
    assertThat(Invented.mentions(reading, "Sergei Obradovich"))
        .containsExactly("Sergei Obradovich", "Obradovich");
    assertThat(Invented.targets(reading, "Sergei Obradovich")).containsExactly("4");
  }

  @Test
  void aFamilyNameThatStandsFirstGoesOnAlone() {
    PageReading reading =
        Invented.read(
            "On Monday Rim Tae-gwon came by train. Rim said nothing, and nobody asked Rim.");
    assertThat(Invented.mentions(reading, "Rim Tae-gwon"))
        .containsExactly("Rim Tae-gwon", "Rim", "Rim");
  }

  @Test
  void anArticleOfAFamilyNameMayBeLeftOut() {
    PageReading reading =
        Invented.read(
            "On Monday Nadir al-Tamari came. Later Tamari left, and al-Tamari’s men with him.");
    assertThat(Invented.mentions(reading, "Nadir al-Tamari"))
        .containsExactly("Nadir al-Tamari", "Tamari", "al-Tamari");
  }

  @Test
  void twoPersonsOfOneFamilyNameLinkNobody() {
    PageReading reading =
        Invented.read(
            "President Arpad Varkonyi and his aide Ilona Varkonyi came. Later Varkonyi left.");
    Entity unclear = Invented.entity(reading, "Varkonyi");
    assertThat(unclear.ambiguous()).isTrue();
    assertThat(unclear.hits()).isEmpty();
    assertThat(Invented.mentions(reading, "Arpad Varkonyi")).containsExactly("Arpad Varkonyi");
  }

  @Test
  void aFamilyIsAGroup() {
    PageReading reading =
        Invented.read("On Monday Arpad Varkonyi came. The Varkonyis own the bank.");
    assertThat(Invented.entity(reading, "the Varkonyis").kind()).isEqualTo(EntityKind.GROUP);
  }

  @Test
  void aCommonWordAtTheBeginningOfASentenceIsNobody() {
    PageReading reading =
        Invented.read(
            "The president met Minister Jane Long on Monday, a long day. Long before, she had left.");
    assertThat(Invented.mentions(reading, "Jane Long")).containsExactly("Jane Long");
  }

  @Test
  void weakAliasesAndCommonWordsLinkNobody() {
    PageReading reading =
        Invented.read(
            "Said the mighty: so it is. Mighty Green Said was a ship, they said. So Said Green. Green said so.");
    assertThat(reading.entities()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He learned it in World War II, and in the Cold War he forgot it.",
        "Peter the Great built it, Defense Secretary or not, on a Monday in March.",
        "Hyper-militarized and poor, it was Victory Day. International Sanctions did it.",
        "The New Year came. Prime Minister, he said. Supreme Leader, they said.",
        "They live near Southport. In Southport Road nobody sleeps.",
        "Moscow-based and soviet-born men were there.",
      })
  void notEveryCapitalisedRunIsSomebody(String text) {
    PageReading reading = Invented.read(text);
    assertThat(Invented.names(reading, EntityKind.PERSON)).isEmpty();
    assertThat(Invented.names(reading, EntityKind.ORGANIZATION)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Monday national security adviser Jane Roe came.",
        "On Monday it was Jane Roe, the new minister of trade, who came.",
        "On Monday Jane Roe said nothing.",
        "“Nothing,” said Jane Roe.",
        "On Monday Gen. Jane Roe came.",
      })
  void anUnlistedPersonIsNamedWhereARoleOrSpeechShowsIt(String text) {
    PageReading reading = Invented.read(text);
    assertThat(Invented.names(reading, EntityKind.PERSON)).containsExactly("Jane Roe");
    assertThat(Invented.targets(reading, "Jane Roe")).isEmpty();
  }

  @Test
  void aBodyIsListedByItsWholeNameOnly() {
    PageReading reading =
        Invented.read(
            "In March Norvik Mining and Trade Bank came to Tindel Properties. In New Southport nobody knew Southport Properties.");
    assertThat(Invented.targets(reading, "Norvik Mining and Trade Bank")).containsExactly("5");
    assertThat(reading.entities().stream().filter(entity -> !entity.hits().isEmpty())).hasSize(1);
  }

  @Test
  void aBodyTakesItsCountryAndWhatOfJoins() {
    PageReading reading =
        Invented.read(
            "In March the Russian Harbour Fund wrote to the Ministry of Fishing of Norland.");
    assertThat(Invented.names(reading, EntityKind.ORGANIZATION))
        .containsExactly("Russian Harbour Fund", "Ministry of Fishing of Norland");
    assertThat(Invented.entity(reading, "Russian Harbour Fund").countries().getFirst().code())
        .isEqualTo("RU");
  }

  @Test
  void aShipIsNamedOnlyWhereItIsCalledOne() {
    assertThat(Invented.read("In March a Pale Heron sat on the roof.").entities()).isEmpty();
    PageReading reading =
        Invented.read("In March the tanker Pale Heron sailed. The Pale Heron was late.");
    assertThat(Invented.mentions(reading, "Pale Heron"))
        .containsExactly("Pale Heron", "Pale Heron");
    assertThat(Invented.targets(reading, "Pale Heron")).containsExactly("6");
  }

  @Test
  void anotherFamilyNameIsAnotherPerson() {
    PageReading reading =
        Invented.read("On Monday President Arpad Varhegyi met Arpad Zoltan Nemes, the minister.");
    assertThat(reading.entities().stream().allMatch(entity -> entity.hits().isEmpty())).isTrue();
  }

  @Test
  void anotherRomanisationIsTheSamePerson() {
    assertThat(
            Invented.targets(
                Invented.read("In March Sergei Obradovich came."), "Sergei Obradovich"))
        .containsExactly("4");
  }

  @Test
  void theAuthorIsScreenedLikeAnybody() {
    PageReading reading =
        Invented.read(
            "My harbour and I\n\nOpinion by Arpad Varkonyi\n\nThe harbour of Southport is mine, and I like it that way.");
    assertThat(Invented.targets(reading, "Arpad Varkonyi")).containsExactly("1");
  }

  @Test
  void inAHeadlineOfCapitalsOnlyNamesKnownFromTheTextCount() {
    PageReading reading =
        Invented.read(
            "Banker Arpad Varkonyi Buys Southport Harbour From Russia\n\nBy Jane Roe\n\nOn Monday Arpad Varkonyi bought the harbour, and nobody said why.");
    assertThat(Invented.mentions(reading, "Arpad Varkonyi")).hasSize(2);
    assertThat(Invented.names(reading, EntityKind.PERSON))
        .containsExactly("Arpad Varkonyi", "Jane Roe");
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "KP | What did North Korean dictator do? | North Korean | DEMONYM",
        "US | They said US officials knew. | US | DEMONYM",
        "US | They said it of the United States then. | the United States | NAME",
        "US | They said it of the U.S. and left. | U.S. | NAME",
        "SU | It was Soviet-era steel. | Soviet | DEMONYM",
        "RU | The Kremlin’s plan failed. | The Kremlin | METONYM",
        "RU | They handed arms to Moscow. | Moscow | METONYM",
        "KP | What Moscow-born men get from Pyongyang is not known. | Pyongyang | METONYM",
        "GB | They said England won. | England | NAME",
        "UA | Ukraine’s harbour is closed. | Ukraine | NAME",
        "CD | In the Democratic Republic of the Congo it rained. | the Democratic Republic of the Congo | NAME",
      })
  void countriesAreFoundByNameDemonymAndSeat(
      String code, String text, String words, Mention.Form form) {
    PageReading reading = Invented.read(text);
    assertThat(reading.mentions())
        .anySatisfy(
            mention -> {
              assertThat(mention.text()).isEqualTo(words);
              assertThat(mention.form()).isEqualTo(form);
              Entity entity =
                  reading.entities().stream()
                      .filter(e -> e.id().equals(mention.entity()))
                      .findFirst()
                      .orElseThrow();
              assertThat(entity.kind()).isEqualTo(EntityKind.COUNTRY);
              assertThat(entity.countries().getFirst().code()).isEqualTo(code);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained in Moscow that day.",
        "They flew to Moscow at noon.",
        "She arrived from Moscow then.",
        "It lies near Moscow.",
        "It was Moscow, Russia, they said."
      })
  void aCapitalInWhichSomethingIsIsAPlace(String text) {
    assertThat(Invented.entity(Invented.read(text), "Moscow").kind()).isEqualTo(EntityKind.PLACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "let us go in it",
        "We met Jordan Smith there.",
        "We met Michael Jordan there.",
        "They moved to New Mexico then.",
        "They like George Washington still.",
        "A Latin American song.",
        "The man from KP and IN."
      })
  void whatLooksLikeACountryIsNone(String text) {
    assertThat(Invented.names(Invented.read(text), EntityKind.COUNTRY)).isEmpty();
  }

  @Test
  void theCountryOfAnOfficeIsThePersons() {
    PageReading reading =
        Invented.read(
            "On Monday Iranian Foreign Minister Jane Roe met China’s trade minister John Doe. In a letter to Syria President Max Moe refused.");
    assertThat(Invented.entity(reading, "Jane Roe").countries())
        .extracting("code")
        .containsExactly("IR");
    assertThat(Invented.entity(reading, "John Doe").countries())
        .extracting("code")
        .containsExactly("CN");
    assertThat(Invented.entity(reading, "Max Moe").countries()).isEmpty();
  }

  @Test
  void possessivesQuotesAndSpacesMoveNoOffset() {
    String text =
        "“On Monday\u00A0Arpad\u00A0Varkonyi’s bank met\u00A0North\u00A0Korea’s ‘Ministry of Trade’.”";
    PageReading reading = Invented.read(text);
    List<String> words =
        reading.mentions().stream().map(mention -> mention.span().of(text)).toList();
    assertThat(words)
        .containsExactly("Arpad\u00A0Varkonyi", "North\u00A0Korea", "Ministry of Trade");
    assertThat(Invented.targets(reading, "Arpad Varkonyi")).containsExactly("1");
  }

  @Test
  void aNameEndsWithItsParagraph() {
    assertThat(
            Invented.names(
                Invented.read("We all know Arpad\n\nVarkonyi came on Monday."), EntityKind.PERSON))
        .isEmpty();
  }

  @Test
  void aParagraphInCapitalsSaysThatNamesMayBeMissed() {
    PageReading reading =
        Invented.read(
            "THE HARBOUR OF SOUTHPORT WAS CLOSED BY ARPAD VARKONYI ON MONDAY WHEN NOBODY WAS THERE AND IT HAS NOT BEEN OPENED BY ANYONE SINCE THAT DAY.");
    assertThat(reading.remarks())
        .anyMatch(remark -> remark.startsWith("In 1 paragraph nearly every word is capitalised"));
  }

  @Test
  void aRowOfCapitalisedWordsTooLongForANameIsNone() {
    PageReading reading =
        Invented.read(
            "They all know that Abel Bela Cela Dela Ela Fela Gela Hela Ila Jela Kela Lela Mela Varkonyi came, and so do we and all who are here.");
    assertThat(reading.entities()).isEmpty();
  }
}
