package dev.cordon.lists.un;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// Bytes as UTF-8 text, strictly: the first byte that is none ends the text with an exception, and
/// [#line()] then tells its line. A byte order mark at the beginning is passed over.
final class Utf8Text extends Reader {

  /* The XML parser's own decoder takes another encoding at the file's word, and writes to the error
   * stream of the process where bytes are damaged. */

  private final InputStream in;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
  private boolean begun;
  private boolean ended;
  private int line = 1;

  Utf8Text(InputStream in) {
    this.in = in;
  }

  /// The line of the character that comes next, counted from 1.
  int line() {
    return line;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (chars.position() > 0) {
        count(target, offset, chars.position());
        return chars.position();
      }
      if (result.isError()) {
        result.throwException();
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void count(char[] target, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      line += target[i] == '\n' ? 1 : 0;
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(0, read)).flip();
    if (!begun && bytes.remaining() >= 3) {
      begun = true;
      boolean mark =
          bytes.get(0) == (byte) 0xEF && bytes.get(1) == (byte) 0xBB && bytes.get(2) == (byte) 0xBF;
      bytes.position(mark ? 3 : 0);
    }
  }
}
