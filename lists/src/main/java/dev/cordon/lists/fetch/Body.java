package dev.cordon.lists.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import java.util.zip.GZIPInputStream;

/// The content of one answer on its way to disk: unpacked, counted, digested, and refused where it
/// is too large, packed too tightly or a web page.
final class Body {

  private static final int BUFFER = 1 << 16;

  /// Bytes at the beginning that show whether a file is a web page.
  private static final int HEAD = 512;

  private final FetchSettings settings;
  private final HttpHeaders headers;
  private final Wire wire;

  Body(FetchSettings settings, HttpHeaders headers, InputStream in, IntConsumer arrived) {
    this.settings = settings;
    this.headers = headers;
    this.wire = new Wire(in, settings.largestFile(), arrived);
  }

  /// How far it came, as in "512 of 1,024 bytes".
  String progress() {
    OptionalLong length = headers.firstValueAsLong("Content-Length");
    return length.isPresent()
        ? "%,d of %,d bytes".formatted(wire.count, length.getAsLong())
        : "%,d bytes".formatted(wire.count);
  }

  /// Writes the content to a file.
  ///
  /// @return the SHA-256 of what was written
  /// @throws UnfitBodyException if the content must not be taken
  /// @throws IOException if the network failed
  /// @throws UncheckedIOException if the disk failed
  String writeTo(Path file) throws IOException {
    OptionalLong length = headers.firstValueAsLong("Content-Length");
    if (length.orElse(0) > settings.largestFile()) {
      throw new UnfitBodyException(
          "it announced %,d bytes, more than %,d"
              .formatted(length.getAsLong(), settings.largestFile()));
    }
    String type = headers.firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
      throw new UnfitBodyException("it sent a web page (%s) instead of the file".formatted(type));
    }
    String packing = headers.firstValue("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
    String digest =
        switch (packing) {
          case "", "identity" -> copy(wire, file);
          case "gzip", "x-gzip" -> copy(new GZIPInputStream(wire, BUFFER), file);
          default -> throw new UnfitBodyException("it packed the file as '%s'".formatted(packing));
        };
    wire.skipToEnd();
    if (length.isPresent() && length.getAsLong() != wire.count) {
      throw new IOException("wrong length");
    }
    return digest;
  }

  private String copy(InputStream content, Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER];
    byte[] head = new byte[HEAD];
    long bytes = 0;
    try (OutputStream out = opened(file)) {
      for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
        if (bytes < HEAD) {
          System.arraycopy(buffer, 0, head, (int) bytes, Math.min(n, HEAD - (int) bytes));
        }
        bytes += n;
        checkSize(bytes);
        digest.update(buffer, 0, n);
        write(out, buffer, n);
      }
    }
    checkNoPage(Arrays.copyOf(head, (int) Math.min(bytes, HEAD)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private void checkSize(long bytes) throws UnfitBodyException {
    if (bytes > settings.largestFile()) {
      throw new UnfitBodyException(
          "the file has more than %,d bytes".formatted(settings.largestFile()));
    }
    if (bytes > FetchSettings.PACKING_CHECKED_FROM
        && bytes > wire.count * FetchSettings.HIGHEST_PACKING) {
      throw new UnfitBodyException(
          "%,d bytes unpacked to more than %d times as many, as no list does"
              .formatted(wire.count, FetchSettings.HIGHEST_PACKING));
    }
  }

  private static void checkNoPage(byte[] head) throws UnfitBodyException {
    String text =
        new String(head, StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
      throw new UnfitBodyException("it sent a web page instead of the file");
    }
  }

  private static OutputStream opened(Path file) {
    try {
      return Files.newOutputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(OutputStream out, byte[] buffer, int length) {
    try {
      out.write(buffer, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// What arrives, counted, and ended where it is more than a file may have.
  private static final class Wire extends FilterInputStream {

    private final long limit;
    private final IntConsumer arrived;
    private long count;
    private boolean ended;

    Wire(InputStream in, long limit, IntConsumer arrived) {
      super(in);
      this.limit = limit;
      this.arrived = arrived;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int n = super.read(buffer, from, length);
      if (n < 0) {
        ended = true;
        return n;
      }
      count += n;
      arrived.accept(n);
      if (count > limit) {
        throw new UnfitBodyException("the file has more than %,d bytes".formatted(limit));
      }
      return n;
    }

    void skipToEnd() throws IOException {
      byte[] buffer = new byte[BUFFER];
      while (!ended) {
        var _ = read(buffer, 0, buffer.length);
      }
    }
  }
}
