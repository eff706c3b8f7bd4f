package dev.cordon.bench.speed;

import dev.cordon.bench.deck.CleanParty;
import dev.cordon.bench.report.RealLists;
import dev.cordon.engine.Engine;
import dev.cordon.engine.PreparedParty;
import dev.cordon.engine.PreparedTarget;
import dev.cordon.engine.search.CandidateFinder;
import dev.cordon.model.Kind;
import dev.cordon.model.Listing;
import dev.cordon.model.Party;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// OFAC and UN made ready for search, and parties to search for: half of them clean, half bearing a
/// listed name.
@State(Scope.Benchmark)
public class Prepared {

  /// Name of the system property that holds the shared folder.
  public static final String SHARED = "cordon.shared";

  /// How many parties a benchmark goes through.
  static final int PARTIES = 64;

  /// Parties that a benchmark goes through in turn.
  final List<PreparedParty> parties = new ArrayList<>();

  /// A party and a target that bears the same name, for each of the parties with a listed name.
  final List<Pair> pairs = new ArrayList<>();

  final Engine engine = Engine.standard();
  final List<Listing> listings = new ArrayList<>();
  final CandidateFinder finder;

  /// A party and the target it is compared with.
  record Pair(PreparedParty party, PreparedTarget target) {}

  /// Reads and prepares the lists.
  public Prepared() {
    Path shared = Path.of(System.getProperty(SHARED, "../shared"));
    for (RealLists list : RealLists.values()) {
      listings.addAll(list.read(shared).listings());
    }
    List<PreparedTarget> targets = listings.stream().map(engine::prepare).toList();
    finder = engine.finder(targets);
    for (CleanParty clean : CleanParty.odd(shared, PARTIES / 2)) {
      parties.add(engine.prepare(clean.nameOnly()));
    }
    for (int i = 0; i < PARTIES / 2; i++) {
      PreparedTarget target = targets.get(i * targets.size() / (PARTIES / 2));
      PreparedParty party = engine.prepare(Party.named(target.listing().caption(), Kind.ANY));
      parties.add(party);
      pairs.add(new Pair(party, target));
    }
  }
}
