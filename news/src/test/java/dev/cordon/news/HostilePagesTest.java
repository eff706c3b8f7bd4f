package dev.cordon.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that nobody wrote to be read.
final class HostilePagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ",
        "A",
        "a. ",
        "((((",
        "Kim ",
        "\u202E",
        "\u00E9",
        "\u4E2D",
        "by ",
        "- ",
        "' ",
        "\uD83D\uDE00",
        "1 ",
        "in July ",
        "Al-",
        "Russia. ",
        "Russian President Varkonyi of Russia "
      })
  void aLongestPageOfOneLineIsReadOrRefused(String piece) {
    String line = piece.repeat(Page.LARGEST / piece.getBytes(StandardCharsets.UTF_8).length);
    PageReading reading = Invented.read(line);
    assertThat(reading.article().body().end()).isLessThanOrEqualTo(line.length());
    assertThat(reading.entities()).hasSizeLessThan(3);
  }

  @Test
  void aPageOfMoreNamesThanAnArticleHasIsRefused() {
    StringBuilder text = new StringBuilder("The list goes on. ");
    for (int i = 0; i < 600; i++) {
      text.append("then Ma")
          .append((char) ('a' + i % 26))
          .append((char) ('a' + i / 26))
          .append(" Torvel said no and ");
    }
    assertThatThrownBy(() -> Invented.read(text.toString()))
        .isInstanceOf(UnreadablePageException.class)
        .hasMessage(
            "page.txt was not read: it holds more than 500 different capitalised names, too many for an article");
  }

  @Test
  void markersOfDirectionAndInvisibleCharactersHideNoName() {
    PageReading reading =
        Invented.read("On Monday the banker Arp\u200Bad \u202EVark\u00ADonyi\u202C left.");
    assertThat(reading.entities()).hasSize(1);
    assertThat(reading.entities().getFirst().hits()).isNotEmpty();
  }

  @Test
  void everySpanLiesInThePageWhateverItHolds() {
    Random random = new Random(20240301);
    String[] pieces = {
      "\n",
      "\n\n",
      " ",
      "\u00A0",
      "Kim",
      "\u2019s ",
      "By ",
      "(AP) \u2014 ",
      "\u00A9 2023 ",
      "Russia",
      "Moscow",
      "-",
      ".",
      ",",
      "\u201C",
      "President ",
      "Arpad Varkonyi",
      "Inc. ",
      "\uD83D\uDE00",
      "\u0301",
      "All rights reserved.",
      "the ",
      "Jump to comments",
      "In July ",
      "U.S.",
      "more than 18 months in, "
    };
    for (int i = 0; i < 1_000; i++) {
      StringBuilder text = new StringBuilder("x");
      int length = 1 + random.nextInt(40);
      for (int j = 0; j < length; j++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      PageReading reading = Invented.read(text.toString());
      int end = text.length();
      for (Mention mention : reading.mentions()) {
        assertThat(mention.span().of(text))
            .as("page %d: %s", i, text)
            .isEqualTo(mention.text())
            .isNotBlank();
      }
      for (Furniture piece : reading.article().furniture()) {
        assertThat(piece.span().end()).as("page %d", i).isLessThanOrEqualTo(end);
      }
      assertThat(reading.article().body().end()).as("page %d", i).isLessThanOrEqualTo(end);
    }
  }
}
