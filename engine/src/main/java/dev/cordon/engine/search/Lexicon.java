package dev.cordon.engine.search;

import dev.cordon.engine.name.Part;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The distinct parts of all names of a table, each made when it is first asked for.
final class Lexicon {

  private final SearchTable table;
  private final Function<String, Part> partOf;

  /* Threads may make a part twice; it is immutable and both are equal, so neither harms. */
  private final @Nullable Part[] made;

  Lexicon(SearchTable table, Function<String, Part> partOf) {
    this.table = table;
    this.partOf = partOf;
    made = new Part[table.keys.size()];
  }

  Part part(int id) {
    Part known = made[id];
    if (known == null) {
      known = partOf.apply(table.keys.get(id));
      made[id] = known;
    }
    return known;
  }

  SearchTable table() {
    return table;
  }

  int size() {
    return made.length;
  }
}
