package dev.cordon.engine.evidence;

import dev.cordon.engine.Tables;
import dev.cordon.model.Country;
import java.util.HashMap;
import java.util.Map;

/// Territories with a code of their own and the state each belongs to or is claimed by. Publishers
/// file one person now under the one and now under the other, so the two are no conflict.
public final class Territories {

  private final Map<Country, Country> stateOf = new HashMap<>();

  public Territories(Tables tables) {
    for (String[] row : tables.rows("territories.tsv", 2)) {
      stateOf.put(new Country(row[0]), new Country(row[1]));
    }
  }

  /// Whether one of the two lies within the other.
  boolean areWithin(Country a, Country b) {
    return b.equals(stateOf.get(a)) || a.equals(stateOf.get(b));
  }
}
