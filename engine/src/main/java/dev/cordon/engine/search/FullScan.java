package dev.cordon.engine.search;

import dev.cordon.engine.PreparedParty;
import dev.cordon.engine.PreparedTarget;
import dev.cordon.engine.evidence.AttributeComparisons;
import dev.cordon.engine.name.AnalyzedName;
import dev.cordon.engine.name.Part;
import dev.cordon.engine.name.Reading;
import dev.cordon.engine.similarity.Coverage;
import dev.cordon.engine.similarity.PartSimilarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Looks at every name of every target: the definition that faster searches are tested against.
///
/// Each distinct part of the targets is compared with each part of the party once; the rest is
/// looked up. A name is skipped only if no part of it can carry its coverage to the bound.
/// Immutable, safe for use by several threads.
public final class FullScan implements CandidateFinder {

  /// Retrieval bound: 0.75 of 65536. A plain similarity of .75 is reached by the held-out aliases
  /// of 92 % of OFAC's targets and 89 % of the UN's.
  public static final int BOUND = 49_152;

  private final List<PreparedTarget> targets;
  private final List<ScanName> names = new ArrayList<>();
  private final List<Part> lexicon = new ArrayList<>();

  /// One reading of one name of a target.
  private static final class ScanName {

    /// Index into the targets.
    final int target;

    final Reading reading;

    /// Index into the lexicon, one per part of the reading.
    final int[] parts;

    ScanName(int target, Reading reading, int[] parts) {
      this.target = target;
      this.reading = reading;
      this.parts = parts;
    }
  }

  public FullScan(List<PreparedTarget> targets) {
    this.targets =
        targets.stream().sorted(Comparator.comparing(target -> target.listing().id())).toList();
    Map<Part, Integer> ids = new HashMap<>();
    for (int i = 0; i < this.targets.size(); i++) {
      for (AnalyzedName name : this.targets.get(i).names()) {
        for (Reading reading : name.readings()) {
          int[] parts =
              reading.parts().stream().mapToInt(part -> idOf(withoutText(part), ids)).toArray();
          names.add(new ScanName(i, reading, parts));
        }
      }
    }
  }

  @Override
  public List<PreparedTarget> targets() {
    return targets;
  }

  @Override
  public List<PreparedTarget> anchored(PreparedParty party) {
    boolean[] found = new boolean[targets.size()];
    for (AnalyzedName name : party.names()) {
      for (Reading reading : name.readings()) {
        mark(reading, found);
      }
    }
    List<PreparedTarget> anchored = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      if (found[i]
          || AttributeComparisons.sharesIdentifier(party.party(), targets.get(i).listing())) {
        anchored.add(targets.get(i));
      }
    }
    return anchored;
  }

  private void mark(Reading party, boolean[] found) {
    int[][] vocalised = null;
    int[][] unvocalised = null;
    for (ScanName name : names) {
      if (found[name.target] || !party.alphabet().comparesWith(name.reading.alphabet())) {
        continue;
      }
      int[][] rows;
      if (Coverage.unvocalised(party, name.reading)) {
        unvocalised = unvocalised == null ? rows(party, true) : unvocalised;
        rows = unvocalised;
      } else {
        vocalised = vocalised == null ? rows(party, false) : vocalised;
        rows = vocalised;
      }
      found[name.target] = coverage(party, name, rows) >= BOUND;
    }
  }

  private int[][] rows(Reading party, boolean unvocalised) {
    int[][] rows = new int[party.parts().size()][lexicon.size()];
    for (int i = 0; i < rows.length; i++) {
      PartSimilarity prepared = PartSimilarity.of(party.parts().get(i));
      for (int id = 0; id < lexicon.size(); id++) {
        rows[i][id] = prepared.to(lexicon.get(id), unvocalised);
      }
    }
    return rows;
  }

  private static int coverage(Reading party, ScanName name, int[][] rows) {
    int[][] similarities = new int[rows.length][name.parts.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < name.parts.length; j++) {
        similarities[i][j] = rows[i][name.parts[j]];
      }
    }
    return Coverage.of(party, name.reading, similarities);
  }

  private int idOf(Part part, Map<Part, Integer> ids) {
    Integer known = ids.get(part);
    if (known != null) {
      return known;
    }
    ids.put(part, lexicon.size());
    lexicon.add(part);
    return lexicon.size() - 1;
  }

  private static Part withoutText(Part part) {
    return new Part(
        "",
        part.key(),
        part.sound(),
        part.skeleton(),
        part.role(),
        part.canonical(),
        part.personRarity(),
        part.organizationRarity());
  }
}
