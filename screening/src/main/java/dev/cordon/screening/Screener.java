package dev.cordon.screening;

import dev.cordon.engine.Engine;
import dev.cordon.engine.PreparedParty;
import dev.cordon.engine.PreparedTarget;
import dev.cordon.engine.search.CandidateFinder;
import dev.cordon.model.Edition;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.ListingId;
import dev.cordon.model.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Screens parties against the editions that a policy has in scope. Immutable; one instance serves
/// every thread.
public final class Screener {

  private static final Comparator<Hit> ORDER =
      Comparator.comparingInt((Hit hit) -> hit.assessment().millibits())
          .reversed()
          .thenComparing(Hit::target);

  private final Engine engine;
  private final Judge judge;
  private final CandidateFinder finder;
  private final Map<ListingId, PreparedTarget> targets;
  private final Screened screened;

  private Screener(Policy policy, List<Edition> editions, Engine engine) {
    this.engine = engine;
    judge = new Judge(policy, engine);
    /* Order-free: a target is prepared from its listing alone, and toList keeps the order. */
    List<PreparedTarget> prepared =
        editions.parallelStream()
            .flatMap(edition -> edition.listings().parallelStream())
            .map(engine::prepare)
            .toList();
    targets = HashMap.newHashMap(prepared.size());
    for (PreparedTarget target : prepared) {
      if (targets.put(target.listing().id(), target) != null) {
        throw new IllegalArgumentException(
            "listing %s stands twice in the editions".formatted(target.listing().id()));
      }
    }
    finder = engine.finder(prepared);
    screened =
        new Screened(editions.stream().map(Edition::header).toList(), policy.id(), engine.digest());
  }

  /// A screener over those of the editions that the policy has in scope. Analyses every name once,
  /// on every core.
  ///
  /// @param inForce the editions in force, at most one of a list
  /// @param today the day on which editions have their age
  /// @throws PolicyException if the policy names a list that is not among them, or refuses one for
  ///   its age
  public static Screener of(Policy policy, List<Edition> inForce, Engine engine, LocalDate today) {
    List<String> ids = inForce.stream().map(edition -> edition.header().list()).toList();
    if (ids.stream().distinct().count() != ids.size()) {
      throw new IllegalArgumentException(
          "at most one edition of a list is in force: %s".formatted(ids));
    }
    List<String> scope = policy.scope().among(ids);
    List<Edition> editions =
        inForce.stream()
            .filter(edition -> scope.contains(edition.header().list()))
            .sorted(Comparator.comparing(edition -> edition.header().list()))
            .toList();
    editions.forEach(edition -> refuseTooOld(policy, edition.header(), today));
    return new Screener(policy, editions, engine);
  }

  private static void refuseTooOld(Policy policy, EditionHeader edition, LocalDate today) {
    if (policy.tooOld() == TooOld.REFUSE && policy.isTooOld(edition, today)) {
      throw new PolicyException(
          "the edition of %s of %s is %,d days old; the policy allows %,d. Perhaps import a newer one"
              .formatted(
                  edition.list(),
                  edition.published(),
                  Policy.ageInDays(edition, today),
                  policy.largestAgeDays()));
    }
  }

  /// What parties are screened against.
  public Screened screened() {
    return screened;
  }

  /// Compares the party with every target in scope.
  public Outcome screen(Party party) {
    PreparedParty prepared;
    try {
      prepared = engine.prepare(party);
    } catch (IllegalArgumentException e) {
      return new Outcome.NotScreened(party, reason(e), screened);
    }
    List<Hit> hits = new ArrayList<>();
    for (PreparedTarget target : finder.anchored(prepared)) {
      if (judge.judge(prepared, target) instanceof Judgement.Reported(var hit)) {
        hits.add(hit);
      }
    }
    hits.sort(ORDER);
    return new Outcome.Answered(party, Indistinguishable.marked(hits), screened);
  }

  /// Why the target is reported for the party or why not; empty if no edition in scope lists it.
  ///
  /// @throws IllegalArgumentException if the party cannot be compared
  public Optional<Explanation> explain(Party party, ListingId target) {
    PreparedTarget prepared = targets.get(target);
    return prepared == null
        ? Optional.empty()
        : Optional.of(
            new Explanation(
                party,
                judge.judge(engine.prepare(party), prepared),
                new Counterfactuals(engine, judge).changes(party, prepared),
                screened));
  }

  private static String reason(IllegalArgumentException e) {
    String message = e.getMessage();
    return message == null ? "it cannot be compared" : message;
  }
}
