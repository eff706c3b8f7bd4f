package dev.cordon.lists.ofac;

import dev.cordon.lists.reading.UnreadableListException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a file of OFAC's comma-separated form, row by row in bounded memory.
///
/// A row is a line that ends in CR LF or LF. A cell is bare or stands in double quotes; `-0- `
/// means that there is none. The file ends in the byte 0x1A, the end mark of DOS, without which it
/// was cut off.
final class RowReader implements AutoCloseable {

  /* Lines instead of a general CSV parser: the format has no line breaks inside cells, so a row
   * whose quotes are damaged cannot swallow the rows after it. */

  /// Longest row in bytes; the longest published one has 7,820.
  static final int LONGEST_ROW = 1 << 16;

  private static final int END_MARK = 0x1A;

  private final InputStream in;
  private final String file;
  private final int columns;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private byte[] row = new byte[2_048];
  private int length;
  private int line;
  private boolean ended;
  private boolean beyondAscii;

  RowReader(Path path, int columns) throws IOException {
    this.in = Files.newInputStream(path);
    this.file = path.getFileName().toString();
    this.columns = columns;
  }

  /// The next row; `null` after the last one.
  ///
  /// @throws UnreadableListException if the file is cut off, is no text, or has an endless row
  @Nullable Row next() throws IOException {
    while (readLine()) {
      if (length == 0) {
        continue;
      }
      return parse();
    }
    return null;
  }

  /// Name of the file, for places and messages.
  String file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean readLine() throws IOException {
    if (ended) {
      return false;
    }
    length = 0;
    beyondAscii = false;
    line++;
    while (true) {
      int b = read();
      if (b < 0) {
        throw new UnreadableListException(
            line == 1 && length == 0
                ? "%s is empty".formatted(file)
                : "%s is cut off in line %,d: the end mark (byte 0x1A) is missing"
                    .formatted(file, line));
      }
      if (b == END_MARK) {
        checkNothingFollows();
        ended = true;
        break;
      }
      if (b == '\n') {
        break;
      }
      append(b);
    }
    if (length > 0 && row[length - 1] == '\r') {
      length--;
    }
    if (line == 1) {
      checkFirstLine();
    }
    return !ended || length > 0;
  }

  private void append(int b) {
    if (b == 0) {
      throw new UnreadableListException(
          "%s is not a text file: byte 0 in line %,d".formatted(file, line));
    }
    if (length == row.length) {
      if (length == LONGEST_ROW) {
        throw new UnreadableListException(
            "line %,d of %s has more than %,d bytes".formatted(line, file, LONGEST_ROW));
      }
      row = Arrays.copyOf(row, row.length * 2);
    }
    beyondAscii |= b >= 0x80;
    row[length++] = (byte) b;
  }

  private int read() throws IOException {
    if (position == limit) {
      limit = in.read(buffer);
      position = 0;
      if (limit <= 0) {
        limit = 0;
        return -1;
      }
    }
    return buffer[position++] & 0xFF;
  }

  private void checkNothingFollows() throws IOException {
    for (int b = read(); b >= 0; b = read()) {
      if (b != '\r' && b != '\n' && b != END_MARK) {
        throw new UnreadableListException(
            "%s goes on after its end mark (byte 0x1A) in line %,d".formatted(file, line));
      }
    }
  }

  private void checkFirstLine() {
    int start = 0;
    boolean mark =
        length >= 3
            && (row[0] & 0xFF) == 0xEF
            && (row[1] & 0xFF) == 0xBB
            && (row[2] & 0xFF) == 0xBF;
    if (mark) {
      System.arraycopy(row, 3, row, 0, length - 3);
      length -= 3;
    }
    while (start < length && row[start] == ' ') {
      start++;
    }
    if (start < length && row[start] == '<') {
      throw new UnreadableListException(
          "%s is markup, not comma-separated rows: it begins '%s'. %s"
              .formatted(
                  file,
                  new String(row, start, Math.min(40, length - start), StandardCharsets.ISO_8859_1),
                  "Perhaps the download saved an error page or another format of the list."));
    }
  }

  private Row parse() {
    String text = text();
    List<String> cells = new ArrayList<>(columns);
    int at = 0;
    while (true) {
      int end = text.startsWith("\"", at) ? quotedEnd(text, at) : bareEnd(text, at);
      if (end < 0) {
        return malformed(text, "the quote of cell %d is not closed".formatted(cells.size() + 1));
      }
      if (cells.size() < columns) {
        cells.add(cell(text, at, end));
      } else {
        return malformed(text, "more than %d cells".formatted(columns));
      }
      if (end == text.length()) {
        break;
      }
      at = end + 1;
    }
    if (cells.size() < columns) {
      return malformed(text, "%d cells instead of %d".formatted(cells.size(), columns));
    }
    return new Row.Cells(line, text, cells);
  }

  private Row malformed(String text, String reason) {
    return new Row.Malformed(line, text, reason);
  }

  private String text() {
    if (!beyondAscii) {
      return new String(row, 0, length, StandardCharsets.US_ASCII);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(row, 0, length)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableListException(
          "%s is not UTF-8 text in line %,d. Perhaps it was saved in another encoding."
              .formatted(file, line),
          e);
    }
  }

  /* A closing quote is one before a comma or the end of the row; others belong to the text, as in
   * `"THE "SHIP" COMPANY"`, which the publisher has written. */
  private static int quotedEnd(String text, int start) {
    for (int i = text.indexOf('"', start + 1); i >= 0; i = text.indexOf('"', i + 1)) {
      boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == '"';
      if (doubled) {
        i++;
      } else if (i + 1 == text.length() || text.charAt(i + 1) == ',') {
        return i + 1;
      }
    }
    return -1;
  }

  private static int bareEnd(String text, int start) {
    int comma = text.indexOf(',', start);
    return comma < 0 ? text.length() : comma;
  }

  private static String cell(String text, int start, int end) {
    if (end - start >= 2 && text.charAt(start) == '"') {
      String inner = text.substring(start + 1, end - 1);
      return inner.contains("\"\"") ? inner.replace("\"\"", "\"") : inner;
    }
    String bare = text.substring(start, end).strip();
    return bare.equals("-0-") ? "" : bare;
  }
}
