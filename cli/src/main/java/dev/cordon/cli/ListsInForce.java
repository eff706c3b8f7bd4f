package dev.cordon.cli;

import dev.cordon.engine.Engine;
import dev.cordon.engine.PreparedTarget;
import dev.cordon.lists.EditionStore;
import dev.cordon.lists.HeldListing;
import dev.cordon.lists.KeptEdition;
import dev.cordon.lists.KnownLists;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.register.Register;
import dev.cordon.register.RegisterFile;
import dev.cordon.screening.Policy;
import dev.cordon.screening.Screener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The editions that answer: those in force in the home folder, or the sample where there are none.
final class ListsInForce {

  /// Id of the bundled list.
  static final String SAMPLE = "sample";

  private final Surroundings surroundings;
  private final EditionStore store;
  private final List<KeptEdition> kept;

  ListsInForce(Surroundings surroundings) {
    this.surroundings = surroundings;
    store = new EditionStore(surroundings.home());
    kept = store.inForce();
  }

  /// Whether nothing was imported, so that the sample answers.
  boolean isSample() {
    return kept.isEmpty();
  }

  /// Ids of the lists in force.
  List<String> ids() {
    return isSample()
        ? List.of(SAMPLE)
        : kept.stream().map(edition -> edition.header().list()).toList();
  }

  /// A screener over the lists that the policy has in scope; says on the way what weakens its
  /// answers.
  Screener screener(Policy policy, Engine engine) {
    Screener screener = Screener.of(policy, register(engine), engine, surroundings.today());
    warn(policy, screener.screened().editions());
    return screener;
  }

  private Register register(Engine engine) {
    return isSample()
        ? Register.of(List.of(surroundings.sample().get()), engine)
        : new RegisterFile(surroundings.home(), surroundings::say).open(store, engine);
  }

  /// The listing with that id; empty if its list has none.
  ///
  /// @throws CommandException if the list is not in force
  Optional<Listing> listing(ListingId id, Engine engine) {
    checkInForce(id.list());
    return register(engine).target(id).map(PreparedTarget::listing);
  }

  /// @throws CommandException naming the lists that are known and those in force, if that one is
  ///   not
  void checkInForce(String list) {
    if (ids().contains(list)) {
      return;
    }
    throw new CommandException(
        KnownLists.isKnown(list)
            ? "list %s is not in force (in force: %s). Perhaps import it: cordon lists import PATH --list %s"
                .formatted(list, String.join(", ", ids()), list)
            : "unknown list '%s' (known: %s; in force: %s)"
                .formatted(list, String.join(", ", KnownLists.ids()), String.join(", ", ids())));
  }

  /// @throws UsageException naming the lists that are known, if that is none of them
  static void checkKnown(String list) {
    if (!KnownLists.isKnown(list)) {
      throw new UsageException(
          "unknown list '%s' (known: %s)".formatted(list, String.join(", ", KnownLists.ids())));
    }
  }

  /// How a listing is held; empty if it is not.
  Optional<HeldListing> held(ListingId id) {
    return kept.stream()
        .flatMap(edition -> edition.held().stream())
        .filter(held -> held.id().equals(id))
        .findFirst();
  }

  /// That some of an edition is held or quarantined; empty if nothing is.
  private static Optional<String> unsettled(EditionHeader edition) {
    List<String> faults = new ArrayList<>();
    if (edition.held() > 0) {
      faults.add(
          "%,d %s held, so in force although the edition has %s no longer or not readably"
              .formatted(
                  edition.held(),
                  edition.held() == 1 ? "listing is" : "listings are",
                  edition.held() == 1 ? "it" : "them"));
    }
    if (edition.quarantined() > 0) {
      faults.add(
          "%,d %s quarantined, so not readable, and what stands only there is not screened against"
              .formatted(
                  edition.quarantined(), edition.quarantined() == 1 ? "row is" : "rows are"));
    }
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "warning: of %s of %s, %s. Perhaps look at them: cordon lists status"
                .formatted(edition.list(), edition.published(), String.join("; ", faults)));
  }

  private void warn(Policy policy, List<EditionHeader> editions) {
    if (isSample()) {
      surroundings.say(
          "no list was imported, so the bundled sample answers. Perhaps import one: cordon lists import PATH --list ID");
    }
    for (EditionHeader edition : editions) {
      if (policy.isTooOld(edition, surroundings.today())) {
        surroundings.say(
            "warning: the edition of %s of %s is %,d days old; the policy allows %,d"
                .formatted(
                    edition.list(),
                    edition.published(),
                    Policy.ageInDays(edition, surroundings.today()),
                    policy.largestAgeDays()));
      }
    }
    for (KeptEdition edition : kept) {
      if (editions.contains(edition.header())) {
        unsettled(edition.header()).ifPresent(surroundings::say);
      }
      if (edition.mainOnly() && editions.contains(edition.header())) {
        surroundings.say(
            "warning: aliases missing in %s, for its main file was imported alone"
                .formatted(edition.header().list()));
      }
    }
  }
}
