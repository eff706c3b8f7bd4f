package dev.cordon.bench.report;

import dev.cordon.engine.Assessment;
import dev.cordon.engine.Engine;
import dev.cordon.engine.NamesCompared;
import dev.cordon.engine.PreparedParty;
import dev.cordon.engine.PreparedTarget;
import dev.cordon.engine.search.CandidateFinder;
import dev.cordon.model.Edition;
import dev.cordon.model.Party;
import dev.cordon.screening.Policy;
import java.util.List;

/// Editions made ready for search, and what the engine finds in them.
final class Searched {

  private final Engine engine;
  private final int prior;
  private final CandidateFinder finder;

  Searched(Engine engine, Policy policy, List<Edition> editions) {
    this.engine = engine;
    prior = policy.priorMillibits();
    finder = engine.finder(prepared(engine, editions));
  }

  private Searched(Engine engine, Policy policy, CandidateFinder finder) {
    this.engine = engine;
    prior = policy.priorMillibits();
    this.finder = finder;
  }

  /// These targets alone.
  static Searched of(Setting setting, List<PreparedTarget> targets) {
    Engine engine = setting.engine();
    return new Searched(engine, setting.policy(), engine.finder(targets));
  }

  private static List<PreparedTarget> prepared(Engine engine, List<Edition> editions) {
    return editions.stream()
        .flatMap(edition -> edition.listings().stream())
        .parallel()
        .map(engine::prepare)
        .toList();
  }

  List<PreparedTarget> targets() {
    return finder.targets();
  }

  /// Every anchored target with its ledger, in order of listing id.
  List<Assessment> anchored(Party party, NamesCompared names) {
    PreparedParty prepared = engine.prepare(party);
    return finder.anchored(prepared).stream()
        .filter(target -> names == NamesCompared.ALL || hasStrongName(target))
        .map(target -> engine.assess(prepared, target, prior, names))
        .filter(Assessment::anchored)
        .toList();
  }

  private static boolean hasStrongName(PreparedTarget target) {
    return target.listing().names().stream().anyMatch(name -> !name.isWeak());
  }
}
