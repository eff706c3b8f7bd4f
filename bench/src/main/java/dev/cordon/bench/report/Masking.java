package dev.cordon.bench.report;

import dev.cordon.engine.Engine;
import dev.cordon.engine.PreparedTarget;
import dev.cordon.engine.name.AnalyzedName;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import dev.cordon.model.NameType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes names off a target.
final class Masking {

  private Masking() {}

  /// The target without every name that equals this one after normalisation; empty if no name is
  /// left. The first that is left becomes the primary one.
  static Optional<PreparedTarget> without(
      AnalyzedName masked, PreparedTarget target, Engine engine) {
    List<ListedName> kept = new ArrayList<>();
    for (int i = 0; i < target.names().size(); i++) {
      if (!WholeNames.areEqual(masked, target.names().get(i))) {
        kept.add(target.listing().names().get(i));
      }
    }
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    ListedName first = kept.getFirst();
    kept.set(0, new ListedName(first.text(), NameType.PRIMARY, first.quality(), first.source()));
    return Optional.of(engine.prepare(withNames(target.listing(), kept)));
  }

  private static Listing withNames(Listing listing, List<ListedName> names) {
    return new Listing(
        listing.id(),
        listing.details(),
        names,
        listing.countries(),
        listing.identifiers(),
        listing.addresses(),
        listing.programmes(),
        listing.effects(),
        listing.relations(),
        listing.notes(),
        listing.source());
  }
}
