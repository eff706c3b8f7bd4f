package dev.cordon.lists.ofac;

import dev.cordon.lists.reading.UnreadableListException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads a file line by line in bounded memory. A line ends in CR LF or LF; the file ends in the
/// byte 0x1A, the end mark of DOS, without which it was cut off.
final class LineReader implements AutoCloseable {

  /// Longest line in bytes; the longest published one has 7,820.
  static final int LONGEST_LINE = 1 << 16;

  private static final int END_MARK = 0x1A;
  private static final int SHOWN = 40;

  private final InputStream in;
  private final String file;
  private byte[] buffer = new byte[LONGEST_LINE * 2];
  private int position;
  private int limit;
  private int line;
  private boolean ended;

  LineReader(Path path) throws IOException {
    this.in = Files.newInputStream(path);
    this.file = path.getFileName().toString();
  }

  /// The next line without its end; `null` after the last one.
  ///
  /// @throws UnreadableListException if the file is empty or cut off, is no text, or has an endless
  ///   line
  @Nullable String next() throws IOException {
    if (ended) {
      return null;
    }
    line++;
    int start = position;
    boolean ascii = true;
    while (true) {
      // One loop over the buffer, so that it is compiled after the first few lines.
      byte b = 1;
      int i = position;
      for (; i < limit; i++) {
        b = buffer[i];
        if (b == '\n' || b == END_MARK || b == 0) {
          break;
        }
        ascii &= b > 0;
      }
      position = i;
      if (i < limit) {
        String text = text(start, i, ascii);
        position = i + 1;
        if (b == '\n') {
          return text;
        }
        if (b == 0) {
          throw new UnreadableListException(
              "%s is not a text file: byte 0 in line %,d".formatted(file, line));
        }
        checkNothingFollows();
        ended = true;
        return text.isEmpty() ? null : text;
      }
      start = refill(start);
    }
  }

  /// Number of the line that was read last, counted from 1.
  int line() {
    return line;
  }

  /// Name of the file, for places and messages.
  String file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /* Moves the unfinished line to the front of the buffer and reads on behind it. */
  private int refill(int start) throws IOException {
    int unfinished = limit - start;
    if (unfinished > LONGEST_LINE) {
      throw new UnreadableListException(
          "line %,d of %s has more than %,d bytes".formatted(line, file, LONGEST_LINE));
    }
    System.arraycopy(buffer, start, buffer, 0, unfinished);
    int read = in.read(buffer, unfinished, buffer.length - unfinished);
    if (read < 0) {
      throw new UnreadableListException(
          line == 1 && unfinished == 0
              ? "%s is empty".formatted(file)
              : "%s is cut off in line %,d: the end mark (byte 0x1A) is missing"
                  .formatted(file, line));
    }
    position = unfinished;
    limit = unfinished + read;
    return 0;
  }

  private void checkNothingFollows() throws IOException {
    while (true) {
      for (; position < limit; position++) {
        byte b = buffer[position];
        if (b != '\r' && b != '\n' && b != END_MARK) {
          throw new UnreadableListException(
              "%s goes on after its end mark (byte 0x1A) in line %,d".formatted(file, line));
        }
      }
      position = 0;
      limit = Math.max(0, in.read(buffer, 0, buffer.length));
      if (limit == 0) {
        return;
      }
    }
  }

  private String text(int start, int newline, boolean ascii) {
    int from = line == 1 ? afterByteOrderMark(start, newline) : start;
    int end = newline > from && buffer[newline - 1] == '\r' ? newline - 1 : newline;
    String text =
        ascii
            ? new String(buffer, from, end - from, StandardCharsets.ISO_8859_1)
            : utf8(Arrays.copyOfRange(buffer, from, end));
    if (line == 1 && text.stripLeading().startsWith("<")) {
      throw new UnreadableListException(
          "%s is markup, not comma-separated rows: it begins '%s'. %s"
              .formatted(
                  file,
                  text.length() <= SHOWN ? text : text.substring(0, SHOWN),
                  "Perhaps the download saved an error page or another format of the list."));
    }
    return text;
  }

  private int afterByteOrderMark(int start, int end) {
    boolean mark =
        end - start >= 3
            && buffer[start] == (byte) 0xEF
            && buffer[start + 1] == (byte) 0xBB
            && buffer[start + 2] == (byte) 0xBF;
    return mark ? start + 3 : start;
  }

  private String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableListException(
          "%s is not UTF-8 text in line %,d. Perhaps it was saved in another encoding."
              .formatted(file, line),
          e);
    }
  }
}
