package dev.cordon.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The lines of a file of unknown quality, one at a time and within a memory bound.
///
/// A line is decoded by itself, so that bytes that are not UTF-8 spoil their own line and no other.
final class ByteLines {

  /// Longest line in bytes; the rest of a longer one is passed over without being kept.
  static final int LONGEST = 1 << 20;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private int number;
  private long bytes;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /// A line without its end.
  sealed interface Line {
    /// Counted from 1.
    int number();

    /// A line that was decoded.
    record Text(int number, String text) implements Line {}

    /// A line that cannot be used.
    ///
    /// @param reason what is wrong with it
    record Unreadable(int number, String reason) implements Line {}
  }

  /// Bytes read so far.
  long bytes() {
    return bytes;
  }

  /// The next line; empty at the end of the file.
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean isTooLong = false;
    boolean isEmpty = true;
    while (from < to || fill()) {
      isEmpty = false;
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      if (line.size() + (end - from) > LONGEST) {
        isTooLong = true;
        line.reset();
      } else if (!isTooLong) {
        line.write(buffer, from, end - from);
      }
      boolean isEnded = end < to;
      from = isEnded ? end + 1 : end;
      if (isEnded) {
        break;
      }
    }
    if (isEmpty) {
      return Optional.empty();
    }
    number++;
    return Optional.of(
        isTooLong
            ? new Line.Unreadable(number, "the line is longer than %,d bytes".formatted(LONGEST))
            : decoded(line.toByteArray()));
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(buffer));
    bytes += to;
    return to > 0;
  }

  private Line decoded(byte[] line) {
    int length = line.length > 0 && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
    int start = number == 1 && hasByteOrderMark(line) ? 3 : 0;
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(line, start, Math.max(0, length - start)))
              .toString();
      int nul = text.indexOf('\0');
      return nul < 0
          ? new Line.Text(number, text)
          : new Line.Unreadable(number, "the line holds a NUL byte at column " + (nul + 1));
    } catch (CharacterCodingException e) {
      return new Line.Unreadable(number, "the line is not valid UTF-8");
    }
  }

  private static boolean hasByteOrderMark(byte[] line) {
    return line.length >= 3
        && line[0] == (byte) 0xEF
        && line[1] == (byte) 0xBB
        && line[2] == (byte) 0xBF;
  }
}
