package dev.cordon.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows of cells as lines with aligned columns.
final class TextTable {

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(List<String> header) {
    rows.add(header);
  }

  void add(List<String> row) {
    if (row.size() != rows.getFirst().size()) {
      throw new IllegalArgumentException(
          "a row must have %d cells, not %d".formatted(rows.getFirst().size(), row.size()));
    }
    rows.add(row.stream().map(DisplayText::clean).toList());
  }

  /// @param right indexes of the columns that are aligned to the right
  List<String> lines(int... right) {
    int columns = rows.getFirst().size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], DisplayText.width(row.get(i)));
      }
    }
    return rows.stream().map(row -> line(row, widths, right)).toList();
  }

  private static String line(List<String> row, int[] widths, int[] right) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      String cell = row.get(i);
      String space = " ".repeat(widths[i] - DisplayText.width(cell));
      boolean isRight = Arrays.stream(right).anyMatch(index -> index == column);
      line.append(i == 0 ? "" : "  ").append(isRight ? space + cell : cell + space);
    }
    return line.toString().stripTrailing();
  }
}
