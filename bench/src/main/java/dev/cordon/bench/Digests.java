package dev.cordon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Digests of the files that were counted or measured on.
public final class Digests {

  private Digests() {}

  /// The file's SHA-256 as hexadecimal digits.
  ///
  /// @throws BenchException if the file cannot be read
  public static String sha256(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new BenchException("%s could not be read".formatted(file), e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /// A path in the shared folder and its SHA-256, as reports print it.
  public static String line(Path shared, String path) {
    return "%s, SHA-256 %s".formatted(path, sha256(shared.resolve(path)));
  }
}
