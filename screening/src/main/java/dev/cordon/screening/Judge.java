package dev.cordon.screening;

import dev.cordon.engine.Assessment;
import dev.cordon.engine.Engine;
import dev.cordon.engine.NamesCompared;
import dev.cordon.engine.PreparedParty;
import dev.cordon.engine.PreparedTarget;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import java.util.List;

/// Applies a policy to one party and one target.
///
/// Weak aliases count under policy `on`, and under `corroborate` where attributes other than the
/// name support a match. Where they do not count, a target that they alone would make a hit is
/// reported as `weak-alias-only` under `corroborate` and not reported under `off`.
final class Judge {

  private final Policy policy;
  private final Engine engine;

  Judge(Policy policy, Engine engine) {
    this.policy = policy;
    this.engine = engine;
  }

  Judgement judge(PreparedParty party, PreparedTarget target) {
    Listing listing = target.listing();
    int threshold = policy.thresholds().of(listing.kind());
    Assessment all = assess(party, target, NamesCompared.ALL);
    boolean hasWeak = listing.names().stream().anyMatch(ListedName::isWeak);
    boolean weakCount =
        switch (policy.weakAliases()) {
          case ON -> true;
          case CORROBORATE -> all.isCorroborated();
          case OFF -> false;
        };
    if (!hasWeak || weakCount) {
      return judged(all, threshold);
    }
    boolean isHitWithWeak = judged(all, threshold).isHit();
    if (listing.names().stream().allMatch(ListedName::isWeak)) {
      return isHitWithWeak ? onlyByWeakAlias(all, threshold) : judged(all, threshold);
    }
    Judgement without = judged(assess(party, target, NamesCompared.WITHOUT_WEAK), threshold);
    return without.isHit() || !isHitWithWeak ? without : onlyByWeakAlias(all, threshold);
  }

  private Judgement onlyByWeakAlias(Assessment all, int threshold) {
    return policy.weakAliases() == WeakAliases.OFF
        ? new Judgement.WeakAliasOff(all, threshold)
        : new Judgement.Reported(new Hit(Verdict.WEAK_ALIAS_ONLY, all, threshold, List.of()));
  }

  private static Judgement judged(Assessment assessment, int threshold) {
    if (!assessment.anchored()) {
      return new Judgement.NotAnchored(assessment);
    }
    return assessment.millibits() >= threshold
        ? new Judgement.Reported(new Hit(Verdict.HIT, assessment, threshold, List.of()))
        : new Judgement.BelowThreshold(assessment, threshold);
  }

  private Assessment assess(PreparedParty party, PreparedTarget target, NamesCompared names) {
    return engine.assess(party, target, policy.priorMillibits(), names);
  }
}
