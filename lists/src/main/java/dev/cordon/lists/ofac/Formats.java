package dev.cordon.lists.ofac;

import dev.cordon.lists.reading.UnreadableListException;

/// What every file of the format has in common.
final class Formats {

  private Formats() {}

  /// Whether a cell is a number as listings have it: decimal digits.
  static boolean isNumber(String text) {
    if (text.isEmpty() || text.length() > 18) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /// Tells a damaged row from a file that is something else.
  ///
  /// @throws UnreadableListException if there is no row or most rows are malformed
  static void check(String file, int rows, int malformed) {
    if (rows == 0) {
      throw new UnreadableListException("%s has no row".formatted(file));
    }
    if (malformed * 2L > rows) {
      throw new UnreadableListException(
          "%s has another format: %,d of its %,d rows are malformed"
              .formatted(file, malformed, rows));
    }
  }
}
