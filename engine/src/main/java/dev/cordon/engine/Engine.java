package dev.cordon.engine;

import dev.cordon.engine.search.CandidateFinder;
import dev.cordon.engine.search.SearchTable;
import dev.cordon.model.Kind;
import dev.cordon.model.Listing;
import dev.cordon.model.Party;
import java.util.List;
import java.util.function.IntFunction;

/// The matcher with its tables and weights. Immutable; one instance serves every thread.
public interface Engine {

  /// The engine with the tables it ships with.
  static Engine standard() {
    return DefaultEngine.standard();
  }

  /// SHA-256 over everything that can move a score: the sources of engine and model, tables,
  /// weights and the version of ICU.
  String digest();

  /// Analyses a party's names once.
  PreparedParty prepare(Party party);

  /// Analyses a target's names once.
  PreparedTarget prepare(Listing listing);

  /// A search over these targets that finds every anchored one.
  CandidateFinder finder(List<PreparedTarget> targets);

  /// The same search over a table that was made of such targets before, by this engine.
  ///
  /// @param table what is searched, its targets in order of listing id
  /// @param targetOf the target with a number of the table; asked only for those that are anchored
  CandidateFinder finder(SearchTable table, IntFunction<PreparedTarget> targetOf);

  /// Compares a party with one target, whether it is anchored or not.
  ///
  /// @param priorMillibits the policy's prior, an item of the ledger
  Assessment assess(
      PreparedParty party, PreparedTarget target, int priorMillibits, NamesCompared names);

  /// Whether two names could be one's; symmetric.
  NameVerdict compare(Kind kind, String left, String right);

  /// The least bits at which a displayed score is at least `score`.
  ///
  /// @param score strictly between 0 and 1
  int millibitsFor(double score);
}
