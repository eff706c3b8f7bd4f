package dev.cordon.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// SHA-256 of files and of sets of files.
final class Digests {

  private static final int BUFFER = 1 << 16;

  private Digests() {}

  /// Copies `in` to `out` and tells what was copied.
  ///
  /// @param limit the most bytes a file may have
  static KeptFile copy(String name, InputStream in, OutputStream out, long limit)
      throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      bytes += n;
      if (bytes > limit) {
        throw new IOException("%s has more than %,d bytes".formatted(name, limit));
      }
      digest.update(buffer, 0, n);
      out.write(buffer, 0, n);
    }
    return new KeptFile(name, HexFormat.of().formatHex(digest.digest()), bytes);
  }

  static String ofFile(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return copy(file.toString(), in, OutputStream.nullOutputStream(), Long.MAX_VALUE).sha256();
    }
  }

  /// The digest of an edition: of its file, or of the lines `DIGEST NAME` where it has several.
  static String ofEdition(List<KeptFile> files) {
    if (files.size() == 1) {
      return files.getFirst().sha256();
    }
    StringBuilder lines = new StringBuilder();
    files.stream()
        .sorted(Comparator.comparing(KeptFile::name))
        .forEach(file -> lines.append(file.sha256()).append(' ').append(file.name()).append('\n'));
    return ofBytes(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  static String ofBytes(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
