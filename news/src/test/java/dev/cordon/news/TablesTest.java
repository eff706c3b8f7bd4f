package dev.cordon.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The bundled tables.
final class TablesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "furniture.tsv,3",
    "wires.tsv,2",
    "roles.tsv,2",
    "bodies.tsv,1",
    "openers.tsv,1",
    "family-first.tsv,1",
    "regions.tsv,2",
    "not-names.tsv,1",
    "metonyms.tsv,3",
    "languages.tsv,2",
    "dated-events.tsv,2"
  })
  void aTableSaysWhereItComesFromAndRepeatsNothing(String table, int cells) {
    assertThat(Table.text(table)).startsWith("# ");
    assertThat(
            Table.text(table)
                .lines()
                .filter(line -> line.startsWith("#"))
                .collect(Collectors.joining(" ")))
        .contains("Origin:");
    List<List<String>> rows = Table.rows(table, cells);
    assertThat(rows).isNotEmpty().doesNotHaveDuplicates();
    assertThat(rows.stream().flatMap(List::stream))
        .allMatch(cell -> cell.equals(cell.strip()) && !cell.isEmpty());
  }

  @Test
  void aWordHasOneRole() {
    assertThat(Table.rows("roles.tsv", 2).stream().map(List::getFirst)).doesNotHaveDuplicates();
    assertThat(Table.rows("roles.tsv", 2).stream().map(row -> row.get(1)))
        .containsOnly("head", "modifier");
    assertThat(Table.rows("metonyms.tsv", 3).stream().map(List::getFirst)).doesNotHaveDuplicates();
    assertThat(Table.rows("metonyms.tsv", 3).stream().map(row -> row.get(2)))
        .containsOnly("seat", "capital");
  }

  @Test
  void aRowWithAnotherNumberOfCellsIsAnError() {
    assertThatThrownBy(() -> Table.rows("wires.tsv", 3))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("wires.tsv: 3 cells expected, 2 found in ");
    assertThatThrownBy(() -> Table.rows("absent.tsv", 3))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the table absent.tsv is missing");
  }

  @Test
  void everyKindOfFurnitureIsInTheLexicon() {
    List<String> used =
        Table.rows("furniture.tsv", 3).stream().map(List::getFirst).distinct().toList();
    assertThat(used)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(FurnitureKind.values())
                .filter(kind -> kind != FurnitureKind.OTHER)
                .map(FurnitureKind::label)
                .toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "furniture-cases.tsv", delimiter = '\t', quoteCharacter = '`')
  void furnitureIsToldByItsWords(String kind, String line) {
    assertThat(kindOf(line)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour of Southport was closed on Monday, and nobody said why.",
        "Share prices fell by a third.",
        "More than 200 ships waited outside.",
        "Subscribe or leave, the owner told his guests.",
        "Comments by the minister angered the owners of the ships.",
        "Related events took place in two other towns.",
        "He had the rights to the harbour reserved for himself.",
        "If you would like to live, leave now, he told them.",
        "Video of the closure was shown that evening.",
        "“Contact us,” the owner said, and hung up the telephone.",
      })
  void aSentenceOfAnArticleIsNoFurniture(String line) {
    assertThat(kindOf(line)).isEqualTo("none");
  }

  private static String kindOf(String line) {
    Block block = Blocks.of(Plain.of(line)).getFirst();
    return FurnitureLexicon.STANDARD
        .match(block)
        .map(match -> match.entry().kind().label())
        .orElse("none");
  }
}
