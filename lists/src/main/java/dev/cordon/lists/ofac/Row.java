package dev.cordon.lists.ofac;

import java.util.List;

/// One line of a file, taken apart or not.
sealed interface Row {

  /// Its line, counted from 1.
  int line();

  /// A row with all its cells.
  ///
  /// @param cells as many as the file has columns, trimmed; empty where the publisher has `-0-`
  record Cells(int line, List<String> cells) implements Row {
    public Cells {
      cells = List.copyOf(cells);
    }

    String cell(int column) {
      return cells.get(column);
    }
  }

  /// A row that is not in the format.
  ///
  /// @param raw the line as published, cut at [RowReader#LONGEST_RAW]
  /// @param reason what was expected and what was found
  record Malformed(int line, String raw, String reason) implements Row {}
}
