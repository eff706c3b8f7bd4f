package dev.cordon.news;

import java.util.List;
import java.util.Locale;

/// Names and tags of news agencies, from `wires.tsv`.
final class Wires {

  private static final List<String> NAMES =
      Table.rows("wires.tsv", 2).stream().map(row -> row.get(0).toLowerCase(Locale.ROOT)).toList();

  private Wires() {}

  static boolean isWire(String plain) {
    return NAMES.contains(plain.strip().toLowerCase(Locale.ROOT));
  }
}
