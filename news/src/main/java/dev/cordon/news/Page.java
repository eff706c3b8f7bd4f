package dev.cordon.news;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// A page as its file has it, decoded and otherwise untouched.
///
/// @param name what results call the page, such as the name of its file
/// @param text every character of the file; a byte order mark, where there is one, is the first
public record Page(String name, String text) {

  /* Encoding. A file is UTF-8, or UTF-16 where a byte order mark says so. Plain text has no place to
   * declare any other encoding, and windows-1252 gives a character to nearly every byte: taken for
   * what is not UTF-8 it would turn damaged names into other names without a word.
   *
   * Size. The first input has 7 thousand bytes and the longest reports some hundred thousand. The
   * bound keeps memory and time small whatever is offered. */

  /// Most bytes of a page.
  public static final int LARGEST = 500_000;

  private static final Pattern MARKUP =
      Pattern.compile("\\s*<(!doctype|html|head|body|\\?xml)\\b.*", Pattern.DOTALL);

  public Page {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw new UnreadablePageException(
            name, "it is not text: U+0000 at offset %,d".formatted(i));
      }
      if (Character.isSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
          throw new UnreadablePageException(
              name, "half a surrogate pair at offset %,d".formatted(i));
        }
        i++;
      }
    }
    if (text.isBlank() || text.equals("\uFEFF")) {
      throw new UnreadablePageException(name, "it is empty");
    }
    if (MARKUP
        .matcher(
            text.substring(0, Math.min(200, text.length()))
                .replace('\uFEFF', ' ')
                .toLowerCase(Locale.ROOT))
        .matches()) {
      throw new UnreadablePageException(
          name, "it is a page with tags, and only plain text is read. Perhaps save it as text");
    }
  }

  /// The page in those bytes.
  ///
  /// @throws UnreadablePageException if they are too many, or not text in UTF-8 or marked UTF-16
  public static Page decode(String name, byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw new UnreadablePageException(
          name, "it has more than %,d bytes, too many for an article".formatted(LARGEST));
    }
    if (startsWith(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
      throw new UnreadablePageException(
          name, "it is a PDF, and only plain text is read. Perhaps save it as text");
    }
    return new Page(name, decoded(name, bytes, charset(bytes)));
  }

  private static Charset charset(byte[] bytes) {
    if (startsWith(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})
        ? StandardCharsets.UTF_16LE
        : StandardCharsets.UTF_8;
  }

  private static boolean startsWith(byte[] bytes, byte[] beginning) {
    if (bytes.length < beginning.length) {
      return false;
    }
    for (int i = 0; i < beginning.length; i++) {
      if (bytes[i] != beginning[i]) {
        return false;
      }
    }
    return true;
  }

  private static String decoded(String name, byte[] bytes, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        result.throwException();
      }
      decoder.flush(out);
    } catch (CharacterCodingException e) {
      String advice =
          charset.equals(StandardCharsets.UTF_8)
              ? "Perhaps it is in another encoding; convert it to UTF-8"
              : "Perhaps the file is cut off";
      throw new UnreadablePageException(
          name, "broken %s at byte %,d. %s".formatted(charset.name(), in.position(), advice), e);
    }
    return out.flip().toString();
  }
}
