package dev.cordon.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Reads the engine's tables: tab-separated resources under `dev/cordon/engine/tables`, whose lines
/// beginning with `#` say where their content comes from. Keeps a digest of all that was read.
public final class Tables {

  private final MessageDigest digest;

  /// @param salt what else can move a score, such as the version of ICU
  public Tables(String salt) {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
    digest.update(salt.getBytes(StandardCharsets.UTF_8));
  }

  /// The rows of a table, each with exactly `cells` cells.
  ///
  /// @throws IllegalStateException if the table is missing or a row has another number of cells
  public List<String[]> rows(String name, int cells) {
    byte[] bytes = bytes(name);
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    List<String[]> rows = new ArrayList<>();
    String text = new String(bytes, StandardCharsets.UTF_8);
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (end > start && text.charAt(start) != '#') {
        String[] row = text.substring(start, end).split("\t", -1);
        if (row.length != cells) {
          throw new IllegalStateException(
              "%s: %d cells expected, %d found in '%s'"
                  .formatted(name, cells, row.length, text.substring(start, end)));
        }
        rows.add(row);
      }
      start = end + 1;
    }
    return rows;
  }

  /// SHA-256 over the salt and every table read so far, as hexadecimal digits.
  String digest() {
    try {
      MessageDigest copy = (MessageDigest) digest.clone();
      return HexFormat.of().formatHex(copy.digest());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the JDK's SHA-256 can be cloned", e);
    }
  }

  /// SHA-256 over the sources of engine and model, which the build wrote: code moves scores as
  /// tables do.
  static String sources() {
    return new String(resource("sources.sha256"), StandardCharsets.UTF_8).strip();
  }

  private static byte[] bytes(String name) {
    return resource("tables/" + name);
  }

  private static byte[] resource(String name) {
    try (InputStream in = Tables.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the engine's resource %s is missing".formatted(name));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the engine's table %s could not be read".formatted(name), e);
    }
  }
}
