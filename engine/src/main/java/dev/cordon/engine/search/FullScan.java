package dev.cordon.engine.search;

import dev.cordon.engine.PreparedParty;
import dev.cordon.engine.PreparedTarget;
import dev.cordon.engine.name.AnalyzedName;
import dev.cordon.engine.name.Part;
import dev.cordon.engine.name.Reading;
import dev.cordon.engine.name.Reading.Alphabet;
import dev.cordon.engine.similarity.Coverage;
import dev.cordon.model.Identifier;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Looks at every name of every target: the definition that faster searches are tested against.
///
/// A coverage is a mean of similarities of parts, so it reaches the bound only where some pair of
/// parts does. Each distinct part of the targets is held against the party's parts once, and a name
/// is skipped if none of its parts can carry it. Immutable, safe for use by several threads.
public final class FullScan implements CandidateFinder {

  /// Retrieval bound: 0.75 of 65536. A plain similarity of .75 is reached by the held-out aliases
  /// of 92 % of OFAC's targets and 89 % of the UN's.
  public static final int BOUND = 49_152;

  private final SearchTable table;
  private final Lexicon lexicon;
  private final IntFunction<PreparedTarget> targetOf;

  /// @param table what is searched, its targets in order of listing id
  /// @param partOf makes a part of its key
  /// @param targetOf the target with a number of the table; asked only for those that are anchored
  public FullScan(
      SearchTable table, Function<String, Part> partOf, IntFunction<PreparedTarget> targetOf) {
    this.table = table;
    this.targetOf = targetOf;
    lexicon = new Lexicon(table, partOf);
  }

  @Override
  public List<PreparedTarget> targets() {
    return IntStream.range(0, table.targets).mapToObj(targetOf).toList();
  }

  @Override
  public List<PreparedTarget> anchored(PreparedParty party) {
    boolean[] found = new boolean[table.targets];
    for (AnalyzedName name : party.names()) {
      for (Reading reading : name.readings()) {
        mark(reading, found);
      }
    }
    for (Identifier identifier : party.party().identifiers()) {
      for (int target : table.bearersOf(identifier)) {
        found[target] = true;
      }
    }
    return IntStream.range(0, found.length).filter(i -> found[i]).mapToObj(targetOf).toList();
  }

  private void mark(Reading party, boolean[] found) {
    LexiconScan vocalised = new LexiconScan(party, lexicon, false);
    LexiconScan unvocalised = new LexiconScan(party, lexicon, true);
    for (int reading = 0; reading < table.readings(); reading++) {
      int target = table.targetOf[reading];
      Alphabet alphabet = table.alphabet(reading);
      if (found[target] || !party.alphabet().comparesWith(alphabet)) {
        continue;
      }
      LexiconScan scan = Coverage.unvocalised(party.alphabet(), alphabet) ? unvocalised : vocalised;
      if (scan.carriesAny(reading)) {
        int coverage = Coverage.of(party.parts(), parts(reading), scan.similarities(reading));
        found[target] = coverage >= BOUND;
      }
    }
  }

  private List<Part> parts(int reading) {
    return IntStream.range(table.start(reading), table.ends[reading])
        .mapToObj(at -> lexicon.part(table.parts[at]))
        .toList();
  }
}
