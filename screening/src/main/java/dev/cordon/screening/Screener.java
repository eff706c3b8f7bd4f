package dev.cordon.screening;

import dev.cordon.engine.Engine;
import dev.cordon.engine.PreparedParty;
import dev.cordon.engine.PreparedTarget;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.ListingId;
import dev.cordon.model.Party;
import dev.cordon.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
  private final Register register;

  /// Ids of the lists in scope.
  private final List<String> lists;

  private final Screened screened;

  private Screener(Policy policy, Register register, List<EditionHeader> editions, Engine engine) {
    this.engine = engine;
    this.register = register;
    judge = new Judge(policy, engine);
    lists = editions.stream().map(EditionHeader::list).toList();
    screened = new Screened(editions, policy.id(), engine.digest());
  }

  /// A screener over those of the register's editions that the policy has in scope.
  ///
  /// @param today the day on which editions have their age
  /// @throws PolicyException if the policy names a list that is not in force, or refuses one for
  ///   its age
  public static Screener of(Policy policy, Register register, Engine engine, LocalDate today) {
    List<String> scope =
        policy.scope().among(register.editions().stream().map(EditionHeader::list).toList());
    List<EditionHeader> editions =
        register.editions().stream().filter(edition -> scope.contains(edition.list())).toList();
    editions.forEach(edition -> refuseTooOld(policy, edition, today));
    return new Screener(policy, register, editions, engine);
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
    for (PreparedTarget target : register.finder().anchored(prepared)) {
      if (isInScope(target.listing().id())
          && judge.judge(prepared, target) instanceof Judgement.Reported(var hit)) {
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
    return isInScope(target)
        ? register.target(target).map(prepared -> explain(party, prepared))
        : Optional.empty();
  }

  private Explanation explain(Party party, PreparedTarget target) {
    return new Explanation(
        party,
        judge.judge(engine.prepare(party), target),
        new Counterfactuals(engine, judge).changes(party, target),
        screened);
  }

  private boolean isInScope(ListingId id) {
    return lists.contains(id.list());
  }

  private static String reason(IllegalArgumentException e) {
    String message = e.getMessage();
    return message == null ? "it cannot be compared" : message;
  }
}
