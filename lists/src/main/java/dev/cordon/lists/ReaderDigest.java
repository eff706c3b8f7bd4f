package dev.cordon.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// What the readers of lists are: the same bytes read by other code may give other listings.
public final class ReaderDigest {

  private ReaderDigest() {}

  /// SHA-256 over the sources of this module, which the build wrote, as hexadecimal digits.
  public static String sha256() {
    try (InputStream in = ReaderDigest.class.getResourceAsStream("sources.sha256")) {
      if (in == null) {
        throw new IllegalStateException("the resource sources.sha256 of lists is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("the resource sources.sha256 of lists cannot be read", e);
    }
  }
}
