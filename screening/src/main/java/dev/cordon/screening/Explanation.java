package dev.cordon.screening;

import dev.cordon.model.Party;
import java.util.List;

/// Why a target is or is not reported for a party.
///
/// @param party the party as given
/// @param judgement what the policy makes of the target, with the ledger
/// @param changes single changes of the party that would turn the judgement, each tried with the
///   same engine and policy; empty if none of those tried does
/// @param screened what decided
public record Explanation(
    Party party, Judgement judgement, List<Change> changes, Screened screened) {

  public Explanation {
    changes = List.copyOf(changes);
  }

  /// One change of the party and what it would lead to.
  ///
  /// @param what the change, as the end of a sentence: "with birth date 1984-01-08"
  /// @param judgement what would be made of the target then
  public record Change(String what, Judgement judgement) {}
}
