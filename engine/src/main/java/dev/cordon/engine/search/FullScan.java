package dev.cordon.engine.search;

import dev.cordon.engine.PreparedParty;
import dev.cordon.engine.PreparedTarget;
import dev.cordon.engine.evidence.AttributeComparisons;
import dev.cordon.engine.name.AnalyzedName;
import dev.cordon.engine.name.Reading;
import dev.cordon.engine.similarity.Coverage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Looks at every name of every target: the definition that faster searches are tested against.
///
/// A coverage is a mean of similarities of parts, so it reaches the bound only where some pair of
/// parts does. Each distinct part of the targets is held against the party's parts once, and a name
/// is skipped if none of its parts can carry it. Immutable, safe for use by several threads.
public final class FullScan implements CandidateFinder {

  /// Retrieval bound: 0.75 of 65536. A plain similarity of .75 is reached by the held-out aliases
  /// of 92 % of OFAC's targets and 89 % of the UN's.
  public static final int BOUND = 49_152;

  private final List<PreparedTarget> targets;
  private final List<ScanName> names = new ArrayList<>();
  private final Lexicon lexicon = new Lexicon();

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
    for (int i = 0; i < this.targets.size(); i++) {
      for (AnalyzedName name : this.targets.get(i).names()) {
        for (Reading reading : name.readings()) {
          int[] parts = reading.parts().stream().mapToInt(lexicon::add).toArray();
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
    LexiconScan vocalised = new LexiconScan(party, lexicon, false);
    LexiconScan unvocalised = new LexiconScan(party, lexicon, true);
    for (ScanName name : names) {
      if (found[name.target] || !party.alphabet().comparesWith(name.reading.alphabet())) {
        continue;
      }
      LexiconScan scan = Coverage.unvocalised(party, name.reading) ? unvocalised : vocalised;
      if (scan.carriesAny(name.parts)) {
        int coverage = Coverage.of(party, name.reading, scan.similarities(name.parts));
        found[name.target] = coverage >= BOUND;
      }
    }
  }
}
