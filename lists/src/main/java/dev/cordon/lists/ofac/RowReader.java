package dev.cordon.lists.ofac;

import dev.cordon.lists.reading.UnreadableListException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a file of OFAC's comma-separated form row by row. A row is a line; a cell is bare or
/// stands in double quotes; `-0- ` means that there is none.
final class RowReader implements AutoCloseable {

  /* Lines instead of a general CSV parser: the format has no line breaks inside cells, so a row
   * whose quotes are damaged cannot swallow the rows after it. */

  private final LineReader lines;
  private final int columns;

  RowReader(Path path, int columns) throws IOException {
    this.lines = new LineReader(path);
    this.columns = columns;
  }

  /// The next row; `null` after the last one. Empty lines are no rows.
  ///
  /// @throws UnreadableListException if the file is cut off, is no text, or has an endless line
  @Nullable Row next() throws IOException {
    for (String text = lines.next(); text != null; text = lines.next()) {
      if (!text.isEmpty()) {
        return parse(text);
      }
    }
    return null;
  }

  /// Name of the file, for places and messages.
  String file() {
    return lines.file();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private Row parse(String text) {
    List<String> cells = new ArrayList<>(columns);
    int at = 0;
    while (true) {
      boolean quoted = at < text.length() && text.charAt(at) == '"';
      int end = quoted ? quotedEnd(text, at) : bareEnd(text, at);
      if (end < 0) {
        return malformed(text, "the quote of cell %d is not closed".formatted(cells.size() + 1));
      }
      if (cells.size() == columns) {
        return malformed(text, "more than %d cells".formatted(columns));
      }
      cells.add(quoted ? unquoted(text.substring(at + 1, end - 1)) : bare(text, at, end));
      if (end == text.length()) {
        break;
      }
      at = end + 1;
    }
    if (cells.size() < columns) {
      return malformed(text, "%d cells instead of %d".formatted(cells.size(), columns));
    }
    return new Row.Cells(lines.line(), text, cells);
  }

  private Row malformed(String text, String reason) {
    return new Row.Malformed(lines.line(), text, reason);
  }

  /* A closing quote is one before a comma or the end of the row; others belong to the text, as in
   * `"THE "SHIP" COMPANY"`. */
  private static int quotedEnd(String text, int start) {
    for (int i = text.indexOf('"', start + 1); i >= 0; i = text.indexOf('"', i + 1)) {
      if (i + 1 == text.length() || text.charAt(i + 1) == ',') {
        return i + 1;
      }
      if (text.charAt(i + 1) == '"') {
        i++;
      }
    }
    return -1;
  }

  private static int bareEnd(String text, int start) {
    int comma = text.indexOf(',', start);
    return comma < 0 ? text.length() : comma;
  }

  private static String unquoted(String inner) {
    return inner.contains("\"\"") ? inner.replace("\"\"", "\"") : inner;
  }

  private static String bare(String text, int start, int end) {
    if (text.startsWith("-0-", start) && end - start <= 4) {
      return "";
    }
    return text.substring(start, end).strip();
  }
}
