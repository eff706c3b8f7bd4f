package dev.cordon.lists.own;

import java.util.ArrayList;
import java.util.List;

/// A line of the form `key: value`.
///
/// @param number counted from 1
/// @param key what stands before the first colon, trimmed
/// @param value what stands behind it, trimmed; never empty
record Line(int number, String key, String value) {

  /// Takes a line apart.
  ///
  /// @throws IllegalArgumentException if it has another form
  static Line of(int number, String text) {
    int colon = text.indexOf(':');
    String value = colon < 0 ? "" : text.substring(colon + 1).strip();
    if (value.isEmpty()) {
      throw new IllegalArgumentException(
          "line %d has not the form 'key: value': '%s'".formatted(number, text));
    }
    return new Line(number, text.substring(0, colon).strip(), value);
  }

  /// The parts of the value between bars, each trimmed.
  ///
  /// @throws IllegalArgumentException if there are more than `most`
  List<String> parts(int most) {
    List<String> parts = new ArrayList<>();
    for (String part : value.split("\\|", -1)) {
      parts.add(part.strip());
    }
    if (parts.size() > most) {
      throw fault("has more than %d parts between bars".formatted(most));
    }
    while (parts.size() < most) {
      parts.add("");
    }
    return parts;
  }

  IllegalArgumentException fault(String what) {
    return new IllegalArgumentException("%s in line %d %s".formatted(key, number, what));
  }
}
