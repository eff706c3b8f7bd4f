package dev.cordon.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The article of a page, on pages written for the rule they show.
final class ArticleReaderTest {

  private static final String FIRST =
      "The harbour of Southport was closed on Monday, and nobody said why.";
  private static final String SECOND =
      "It opened again a day later, and the ships that had waited outside came in.";

  private static String body(Article article) {
    return article.body().of(article.page().text());
  }

  @Test
  void textWithoutFurnitureIsAllBody() {
    Article article = Invented.article("\n  " + FIRST + "\n\nA short line\n\n" + SECOND + "\n");
    assertThat(body(article)).isEqualTo(FIRST + "\n\nA short line\n\n" + SECOND);
    assertThat(article.furniture()).isEmpty();
    assertThat(article.headline().value()).isEmpty();
    assertThat(article.author().value()).isEmpty();
    assertThat(article.genre().value()).isEmpty();
  }

  @Test
  void aTitleAboveRunningTextIsTheHeadline() {
    Article article =
        Invented.article("Southport closes its harbour\n\n" + FIRST + "\n\n" + SECOND);
    assertThat(article.headline().value()).hasValue("Southport closes its harbour");
    assertThat(body(article)).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void aLabelIsNoPartOfTheHeadlineAndTellsTheGenre() {
    Article article = Invented.article("Opinion: Open the harbour\n\nBy Jane Roe\n\n" + FIRST);
    assertThat(article.headline())
        .isEqualTo(new Fact.Known("Open the harbour", List.of(new Span(9, 25))));
    assertThat(article.genre()).isEqualTo(new Fact.Known("opinion", List.of(new Span(0, 7))));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "By Jane Roe | Jane Roe",
        "by Jane Roe | Jane Roe",
        "BY JANE ROE | JANE ROE",
        "By Jane Roe and John Doe | Jane Roe and John Doe",
        "By Jane Roe, Ana de la Torre and John Doe, Reuters | Jane Roe, Ana de la Torre and John Doe",
        "Opinion by Jane O’Roe | Jane O’Roe",
        "By Jane Roe-Doe, CNN | Jane Roe-Doe",
        "By Jane Roe — March 3, 2024 | Jane Roe",
      })
  void theBylineNamesTheAuthors(String line, String author) {
    assertThat(Invented.article("A harbour is closed\n\n" + line + "\n\n" + FIRST).author().value())
        .hasValue(author);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"By then nothing was left", "By Staff", "Standing by Jane Roe", "By Reuters"})
  void whatNamesNobodyLeavesTheAuthorAbsent(String line) {
    assertThat(Invented.article("A harbour is closed\n\n" + line + "\n\n" + FIRST).author())
        .isEqualTo(new Fact.Absent());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "(TPN) —  |  | TPN",
        "SOUTHPORT (AP) —  | SOUTHPORT | AP",
        "SOUTHPORT, Norland, March 3 (Reuters) -  | SOUTHPORT, Norland | Reuters",
        "SOUTHPORT, Norland, 3 March 2024 (AFP) –  | SOUTHPORT, Norland | AFP",
        "NEW SOUTHPORT, Norland —  | NEW SOUTHPORT, Norland | ",
        "SOUTHPORT --  | SOUTHPORT | ",
      })
  void theBodyBeginsAfterPlaceDateAndAgency(String dateline, String place, String wire) {
    Article article = Invented.article(dateline + " " + FIRST + "\n\n" + SECOND);
    assertThat(body(article)).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(article.place().value().orElse("")).isEqualTo(place == null ? "" : place);
    assertThat(article.wire().value().orElse("")).isEqualTo(wire == null ? "" : wire);
    assertThat(article.genre().value()).hasValue("news");
  }

  @Test
  void aSentenceWithADashHasNoDateline() {
    Article article =
        Invented.article(
            "Southport’s harbour — the only one of the coast — was closed on Monday.\n\n" + SECOND);
    assertThat(article.place().value()).isEmpty();
    assertThat(article.body().start()).isZero();
  }

  @Test
  void anAgencyAndTheServiceThatPassedItOnAreBothNamed() {
    Article article =
        Invented.article(
            "A harbour is closed\n\n(CNN) — " + FIRST + "\n\nCNN Newsource\n\nJump to comments");
    assertThat(article.wire().value()).hasValue("CNN (via CNN Newsource)");
  }

  @Test
  void furnitureAfterTheArticleEndsItAndIsStillRead() {
    String page =
        "Skip to content\n\nA harbour is closed\n\n"
            + FIRST
            + "\n\n"
            + SECOND
            + "\n\n© 1998–2024 Roe Media Ltd. All rights reserved.\n\nFiled under: Harbours\n\n"
            + "The Southport Bugle is committed to providing a forum for its readers.\n\nThe next article begins with a sentence like any other.";
    Article article = Invented.article(page);
    assertThat(body(article)).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(article.topic().value()).hasValue("Harbours");
    assertThat(article.publisher().value()).hasValue("The Southport Bugle");
    assertThat(article.holder().value()).hasValue("Roe Media Ltd");
    assertThat(article.year().value()).hasValue("2024");
    assertThat(article.furniture().stream().map(Furniture::kind))
        .containsExactly(
            FurnitureKind.NAVIGATION,
            FurnitureKind.RIGHTS,
            FurnitureKind.TOPIC,
            FurnitureKind.COMMENT_POLICY,
            FurnitureKind.OTHER);
  }

  @Test
  void furnitureInsideTheArticleIsMarkedAndDoesNotEndIt() {
    String page =
        "A harbour is closed\n\n"
            + FIRST
            + "\n\nADVERTISEMENT\n\nRead more: How Nadir al-Tamari sold a harbour\n\n"
            + SECOND
            + "\n\nShare this article";
    PageReading reading = Invented.read(page);
    assertThat(body(reading.article())).startsWith(FIRST).endsWith(SECOND);
    assertThat(reading.article().furniture().stream().map(Furniture::kind))
        .containsExactly(FurnitureKind.ADVERTISEMENT, FurnitureKind.RELATED, FurnitureKind.SHARE);
    assertThat(Invented.names(reading, EntityKind.PERSON)).isEmpty();
  }

  @Test
  void aLineOfRightsAboveTheArticleDoesNotEndIt() {
    Article article =
        Invented.article(
            "All rights reserved.\n\nA harbour is closed\n\n" + FIRST + "\n\n" + SECOND);
    assertThat(body(article)).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void theHolderOfTheCopyrightPublishesUnlessAnAgencySuppliedTheText() {
    assertThat(Invented.article(FIRST + "\n\n© 2024 The Bugle").publisher().value())
        .hasValue("The Bugle");
    assertThat(Invented.article("(AP) — " + FIRST + "\n\n© 2024 The Bugle").publisher().value())
        .isEmpty();
  }

  @Test
  void anAnnouncementIsOfficial() {
    assertThat(
            Invented.article("FOR IMMEDIATE RELEASE\n\nNorland closes its harbours\n\n" + FIRST)
                .genre()
                .value())
        .hasValue("official");
  }

  @Test
  void paragraphsWrappedByHandAreWhole() {
    String wrapped =
        "On Monday the harbour of Southport was closed by the banker Arpad\nVarkonyi, who said that he had not been told why; ships waited\noutside until the evening.";
    PageReading reading = Invented.read(wrapped + "\n\n" + SECOND);
    assertThat(Invented.mentions(reading, "Arpad Varkonyi")).containsExactly("Arpad\nVarkonyi");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The harbour of the town was closed on Monday and it has not been opened by the men who were there for it, which is not what they would have wanted.",
        "fr | Le port de la ville est fermé depuis lundi et les bateaux sont dans la rade pour une semaine, mais cette fois les pêcheurs ont pas été avec nous sur le quai.",
        "de | Der Hafen der Stadt ist seit Montag nicht mehr offen und die Schiffe liegen auf der Reede, wo sich auch das Boot von dem Fischer findet, das wird nach und nach leer.",
      })
  void theLanguageIsToldFromFunctionWords(String code, String text) {
    assertThat(Invented.article(text).language().value()).hasValue(code);
  }

  @Test
  void aPageInAnotherLanguageSaysThatNamesMayBeMissed() {
    PageReading reading =
        Invented.read(
            "Der Hafen der Stadt ist nicht offen und die Schiffe liegen auf der Reede, wo sich auch das Boot von dem Fischer findet, das wird nach und nach leer.");
    assertThat(reading.remarks())
        .containsExactly(
            "The language is 'de', and names are read by the rules of English, so some may be missed.");
    assertThat(Invented.article("Ag.").language()).isEqualTo(new Fact.Absent());
  }
}
