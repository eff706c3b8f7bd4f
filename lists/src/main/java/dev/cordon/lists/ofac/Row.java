package dev.cordon.lists.ofac;

import dev.cordon.model.QuarantinedRow;
import dev.cordon.model.SourcePlace;
import java.util.List;

/// One line of a file, taken apart or not.
sealed interface Row {

  /// Its line, counted from 1.
  int line();

  /// A row with all its cells.
  ///
  /// @param raw the line as published
  /// @param cells as many as the file has columns; empty where the publisher has `-0-`
  record Cells(int line, String raw, List<String> cells) implements Row {
    public Cells {
      cells = List.copyOf(cells);
    }

    /// A cell without blanks around its text.
    String cell(int column) {
      return cells.get(column).strip();
    }

    /// A cell with the blanks at its ends, which matter where its text is continued elsewhere.
    String exactCell(int column) {
      return cells.get(column);
    }

    Malformed malformed(String reason) {
      return new Malformed(line, raw, reason);
    }
  }

  /// A row that is not in the format.
  ///
  /// @param raw the line as published
  /// @param reason what was expected and what was found
  record Malformed(int line, String raw, String reason) implements Row {

    /// Longest raw text that is kept, in UTF-16 units.
    static final int LONGEST_RAW = 2_000;

    QuarantinedRow quarantined(String file) {
      String kept = raw.length() <= LONGEST_RAW ? raw : raw.substring(0, LONGEST_RAW);
      return new QuarantinedRow(new SourcePlace(file, line), kept, reason);
    }
  }
}
