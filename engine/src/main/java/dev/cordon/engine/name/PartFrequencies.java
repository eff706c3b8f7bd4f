package dev.cordon.engine.name;

import dev.cordon.engine.Tables;
import java.util.HashMap;
import java.util.Map;

/// How rare a part is among persons and among organisations, in whole bits, from a table that ships
/// with the engine and is never computed from the lists in force.
final class PartFrequencies {

  /// Bits of a part that the table does not have: rarer than one in 2^15 bearers.
  static final int RAREST = 15;

  private record Rarity(int person, int organization) {}

  private final Map<String, Rarity> byKey;

  PartFrequencies(Tables tables) {
    var rows = tables.rows("part-frequencies.tsv", 3);
    byKey = HashMap.newHashMap(rows.size());
    for (String[] row : rows) {
      byKey.put(row[0], new Rarity(bits(row[1]), bits(row[2])));
    }
  }

  int personRarity(String key) {
    Rarity rarity = byKey.get(key);
    return rarity == null ? RAREST : rarity.person;
  }

  int organizationRarity(String key) {
    Rarity rarity = byKey.get(key);
    return rarity == null ? RAREST : rarity.organization;
  }

  private static int bits(String cell) {
    return cell.isEmpty() ? RAREST : Math.clamp(Integer.parseInt(cell), 0, RAREST);
  }
}
