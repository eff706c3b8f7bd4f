package dev.cordon.news;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Rows of a bundled table: tab-separated, its lines beginning with `#` say where it comes from.
final class Table {

  private Table() {}

  /// @throws IllegalStateException if the table is missing or a row has another number of cells
  static List<List<String>> rows(String name, int cells) {
    return text(name)
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> row(name, line, cells))
        .toList();
  }

  static String text(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the table %s is missing".formatted(name));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the table %s could not be read".formatted(name), e);
    }
  }

  private static List<String> row(String name, String line, int cells) {
    List<String> row = List.of(line.split("\t", -1));
    if (row.size() != cells) {
      throw new IllegalStateException(
          "%s: %d cells expected, %d found in '%s'".formatted(name, cells, row.size(), line));
    }
    return row;
  }
}
