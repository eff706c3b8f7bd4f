package dev.cordon.bench.report;

import dev.cordon.engine.PreparedTarget;
import dev.cordon.engine.name.AnalyzedName;
import dev.cordon.engine.name.Part;
import dev.cordon.engine.name.Reading;
import dev.cordon.engine.name.Reading.Alphabet;
import dev.cordon.model.ListingId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which targets bear a name, equal after normalisation: every part, in any order.
final class WholeNames {

  private final Map<String, SortedSet<ListingId>> bearers = new HashMap<>();

  WholeNames(List<PreparedTarget> targets) {
    for (PreparedTarget target : targets) {
      for (AnalyzedName name : target.names()) {
        for (String key : keys(name)) {
          bearers.computeIfAbsent(key, _ -> new TreeSet<>()).add(target.listing().id());
        }
      }
    }
  }

  /// Whether any target but this one bears the name.
  boolean isAnothers(AnalyzedName name, ListingId own) {
    return keys(name).stream()
        .flatMap(key -> bearers.getOrDefault(key, new TreeSet<>()).stream())
        .anyMatch(bearer -> !bearer.equals(own));
  }

  static boolean areEqual(AnalyzedName a, AnalyzedName b) {
    return keys(a).stream().anyMatch(keys(b)::contains);
  }

  /// The parts of the name as written, in order of key; romanised readings are not the name itself.
  private static List<String> keys(AnalyzedName name) {
    return name.readings().stream()
        .filter(
            reading ->
                reading.alphabet() == Alphabet.LATIN || reading.alphabet() == Alphabet.NATIVE)
        .map(WholeNames::key)
        .toList();
  }

  private static String key(Reading reading) {
    return String.join(" ", reading.parts().stream().map(Part::key).sorted().toList());
  }
}
