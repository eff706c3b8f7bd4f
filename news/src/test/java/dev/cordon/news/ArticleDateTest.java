package dev.cordon.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The day of publication: stated, bounded or unknown, never made up.
final class ArticleDateTest {

  private static final String TEXT =
      "The harbour of Southport was closed again, and nobody said why.";
  private static final String RIGHTS = "\n\n© 2023 Roe Media. All rights reserved.";

  private static String bounds(ArticleDate date) {
    return "%s..%s"
        .formatted(
            date.from().map(LocalDate::toString).orElse(""),
            date.to().map(LocalDate::toString).orElse(""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Published March 3, 2024 6:12 AM | 2024-03-03",
        "Updated 3:05 PM EST, Sun March 3, 2024 | 2024-03-03",
        "3 Mar. 2024 | 2024-03-03",
        "2024-03-03 | 2024-03-03",
        "Sept. 3, 2024 | 2024-09-03",
      })
  void aLineThatStatesTheDayIsTaken(String line, LocalDate day) {
    ArticleDate date =
        Invented.article("A harbour is closed\n\n" + line + "\n\n" + TEXT + RIGHTS).date();
    assertThat(date).isInstanceOf(ArticleDate.Stated.class);
    assertThat(date.day()).hasValue(day);
  }

  @Test
  void theDayOfPublicationBeatsTheDayOfTheLastChange() {
    assertThat(
            Invented.article(
                    "A harbour is closed\n\nUpdated March 5, 2024\n\nPublished March 3, 2024\n\n"
                        + TEXT)
                .date()
                .day())
        .hasValue(LocalDate.of(2024, 3, 3));
  }

  @Test
  void aDatelineWithAYearStatesTheDay() {
    assertThat(Invented.article("SOUTHPORT, March 3, 2024 (AP) — " + TEXT).date().day())
        .hasValue(LocalDate.of(2024, 3, 3));
  }

  @Test
  void aDatelineWithoutAYearIsCompletedFromTheCopyrightAndNotStated() {
    ArticleDate date = Invented.article("SOUTHPORT, March 3 (AP) — " + TEXT + RIGHTS).date();
    assertThat(date.day()).isEmpty();
    assertThat(bounds(date)).isEqualTo("2023-03-03..2023-03-03");
  }

  @Test
  void aDatelineWithoutAnyYearBoundsNothing() {
    assertThat(bounds(Invented.article("SOUTHPORT, March 3 (AP) — " + TEXT).date()))
        .isEqualTo("..");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The harbour was closed, and nobody said why. | 2023-01-01..2023-12-31",
        "In July nobody knew. The owner came in July and closed the harbour. | 2023-07-01..2023-12-31",
        "The owner will come in July and close the harbour for good. | 2023-01-01..2023-12-31",
        "The owner came last July. It was closed in July 2021 and again. | 2023-01-01..2023-12-31",
        "Russia's war on Ukraine goes on. More than 18 months in, the harbour is closed. | 2023-08-25..2023-12-31",
        "Russia's war on Ukraine goes on. 18 months in, the harbour is closed. | 2023-08-24..2023-12-31",
        "On the war in Ukraine, he said on Tuesday: over a year was lost. More than 18 months in, it is closed. | 2023-08-29..2023-12-31",
        "The strike goes on. More than 18 months in, the harbour is closed. | 2023-01-01..2023-12-31",
        "Russia's war on Ukraine goes on. More than 40 months in, the harbour is closed. | 2023-01-01..2023-12-31",
      })
  void cluesBoundTheDay(String text, String bounds) {
    ArticleDate date = Invented.article(text + RIGHTS).date();
    assertThat(date.day()).isEmpty();
    assertThat(bounds(date)).isEqualTo(bounds);
  }

  @Test
  void aYearInThePastIsALowerBoundWithoutACopyright() {
    assertThat(
            bounds(
                Invented.article("The harbour has been closed since 2011, and nobody said why.")
                    .date()))
        .isEqualTo("2011-01-01..");
  }

  @Test
  void aPageWithoutAnyClueHasNoBounds() {
    ArticleDate date = Invented.article(TEXT).date();
    assertThat(bounds(date)).isEqualTo("..");
    assertThat(date.evidence()).isEmpty();
  }

  @Test
  void everyBoundHasItsEvidence() {
    String page =
        "Russia's war on Ukraine goes on. More than 18 months in, the harbour is closed." + RIGHTS;
    assertThat(Invented.article(page).date().evidence().stream().map(span -> span.of(page)))
        .containsExactly("More than 18 months in", "© 2023 Roe Media. All rights reserved.");
  }

  @Test
  void theReadersDayIsTakenAsGiven() {
    Page page = new Page("p", "A harbour is closed\n\nMarch 3, 2024\n\n" + TEXT);
    ArticleDate date = Invented.READER.read(page, LocalDate.of(2024, 3, 4)).article().date();
    assertThat(date).isEqualTo(new ArticleDate.Given(LocalDate.of(2024, 3, 4)));
  }

  @Test
  void aDayThatNoCalendarHasIsNotStated() {
    assertThat(
            Invented.article("A harbour is closed\n\nPublished June 31, 2023\n\n" + TEXT)
                .date()
                .day())
        .isEmpty();
  }
}
