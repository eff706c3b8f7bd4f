package dev.cordon.engine.name;

import dev.cordon.engine.Tables;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What words do in names, by a table: legal forms, titles, particles, generic words.
final class PartRoles {

  private final Map<String, Entry> byKey = new HashMap<>();

  PartRoles(Tables tables) {
    for (String[] row : tables.rows("part-roles.tsv", 3)) {
      PartRole role = PartRole.valueOf(row[1].toUpperCase(Locale.ROOT).replace('-', '_'));
      byKey.put(row[0], new Entry(role, row[2].isEmpty() ? row[0] : row[2]));
    }
  }

  /// @param canonical the form it is one of; the key itself if it is no variant of another
  record Entry(PartRole role, String canonical) {}

  Entry of(String key) {
    Entry known = byKey.get(key);
    if (known != null) {
      return known;
    }
    if (isNumber(key)) {
      return new Entry(PartRole.NUMBER, key);
    }
    boolean initial = key.length() == 1 && key.charAt(0) < 0x250;
    return new Entry(initial ? PartRole.INITIAL : PartRole.NAME, key);
  }

  private static boolean isNumber(String key) {
    return key.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
