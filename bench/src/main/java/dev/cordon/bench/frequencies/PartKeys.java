package dev.cordon.bench.frequencies;

import dev.cordon.engine.Tables;
import dev.cordon.engine.name.NameAnalyzer;
import dev.cordon.engine.name.Part;
import dev.cordon.engine.name.PartRole;
import dev.cordon.engine.name.Reading;
import java.util.SortedSet;
import java.util.TreeSet;

/// The keys under which the engine looks up the parts of names.
final class PartKeys {

  private final NameAnalyzer analyzer = new NameAnalyzer(new Tables("part frequencies"));

  /// The parts of a name in every reading: in its own script and romanised.
  SortedSet<String> of(Iterable<String> names) {
    SortedSet<String> keys = new TreeSet<>();
    for (String name : names) {
      for (Reading reading : analyzer.analyze(name).readings()) {
        reading.parts().forEach(part -> keys.add(part.key()));
      }
    }
    return keys;
  }

  /// The key of a name written in one word of Latin letters.
  String ofWord(String word) {
    return analyzer.analyze(word).readings().getFirst().parts().getFirst().key();
  }

  /// Whether a name holds a legal form or a word that many bodies share, so that no person bears
  /// it.
  boolean isOfBody(String name) {
    return analyzer.analyze(name).readings().stream()
        .flatMap(reading -> reading.parts().stream())
        .map(Part::role)
        .anyMatch(role -> role == PartRole.LEGAL_FORM || role == PartRole.GENERIC);
  }
}
