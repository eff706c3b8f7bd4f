package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "Ångström, 8",
    "e\u0301, 1",
    "王建国, 6",
    "김정은, 6",
    "ｶﾅ, 2",
    "ＡＢ, 4",
    "Шойгу, 5",
    "صدام, 4",
    "a\u200Db, 2",
    "'「」', 4"
  })
  void widthIsInColumns(String text, int columns) {
    assertThat(DisplayText.width(text)).isEqualTo(columns);
  }

  @Test
  void cutTextEndsInAnEllipsisAndFits() {
    assertThat(DisplayText.cut("王建国", 5)).isEqualTo("王建…");
    assertThat(DisplayText.cut("王建国", 4)).isEqualTo("王…");
    assertThat(DisplayText.cut("abc", 3)).isEqualTo("abc");
  }

  @Test
  void wrappedLinesFitAndLoseNothing() {
    assertThat(DisplayText.wrapped("one two three", 7)).containsExactly("one two", "three");
    assertThat(DisplayText.wrapped("incomprehensible a", 5))
        .containsExactly("incomprehensible", "a");
    assertThat(DisplayText.wrapped("", 5)).containsExactly("");
  }

  @Test
  void controlsAndDirectionOverridesAreBlank() {
    assertThat(DisplayText.clean("a\u001B[31mb\nc\u202Ed")).isEqualTo("a [31mb c d");
  }
}
