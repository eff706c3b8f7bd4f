package dev.cordon.screening;

import dev.cordon.engine.Assessment;

/// What the policy makes of one target for one party.
public sealed interface Judgement {

  /// The ledger the judgement rests on.
  Assessment assessment();

  /// It is reported, as a hit or as `weak-alias-only`.
  record Reported(Hit hit) implements Judgement {
    @Override
    public Assessment assessment() {
      return hit.assessment();
    }
  }

  /// No name that may be compared is similar enough and no validated identifier is equal, so the
  /// bits decide nothing.
  record NotAnchored(Assessment assessment) implements Judgement {}

  /// It is anchored and its evidence falls short.
  ///
  /// @param threshold millibits it had to reach
  record BelowThreshold(Assessment assessment, int threshold) implements Judgement {
    /// How much is lacking, in millibits; above zero.
    public int lacking() {
      return threshold - assessment.millibits();
    }
  }

  /// Only a weak alias makes it a hit, and the policy does not compare weak aliases.
  ///
  /// @param assessment the ledger with weak aliases
  /// @param threshold millibits it had to reach
  record WeakAliasOff(Assessment assessment, int threshold) implements Judgement {}

  /// Whether it is a hit, one that counts.
  default boolean isHit() {
    return this instanceof Reported(var hit) && !hit.suppressed();
  }
}
