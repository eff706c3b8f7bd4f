package dev.cordon.lists.un;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

final class NameCellTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "name-cells.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      commentCharacter = '#')
  void aCellIsTakenApartIntoNamesAndRemarks(
      String cell, @Nullable String names, @Nullable String remarks) {
    NameCell read = NameCell.of(cell);

    assertThat(read.names()).isEqualTo(parts(names));
    assertThat(read.remarks()).isEqualTo(parts(remarks));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"Ivan, false", "Иван, true", "1-Ж, true", "123, false", "𐌰, true"})
  void theFirstLetterTellsTheScript(String text, boolean original) {
    assertThat(NameCell.isOriginalScript(text)).isEqualTo(original);
  }

  private static List<String> parts(@Nullable String text) {
    return text == null ? List.of() : List.of(text.split("\\|", -1));
  }
}
