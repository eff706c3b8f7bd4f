package dev.cordon.screening;

import dev.cordon.engine.Assessment;
import dev.cordon.model.ListingId;
import java.util.List;

/// An anchored target at or above its threshold, or one that only a weak alias would lift there.
///
/// @param verdict which of the two
/// @param assessment the ledger; that of a weak alias where the verdict is `WEAK_ALIAS_ONLY`
/// @param threshold millibits it had to reach
/// @param indistinguishable other targets of the outcome whose ledger is equal item by item:
///   nothing that was compared tells them apart from this one
public record Hit(
    Verdict verdict, Assessment assessment, int threshold, List<ListingId> indistinguishable) {

  public Hit {
    indistinguishable = List.copyOf(indistinguishable);
    if (!assessment.anchored() || assessment.millibits() < threshold) {
      throw new IllegalArgumentException(
          "%s is no hit: anchored %s, %d millibits, threshold %d"
              .formatted(
                  assessment.target().id(),
                  assessment.anchored(),
                  assessment.millibits(),
                  threshold));
    }
  }

  /// The target's listing id.
  public ListingId target() {
    return assessment.target().id();
  }

  /// Whether the policy keeps it from being a hit although it is shown.
  public boolean suppressed() {
    return verdict == Verdict.WEAK_ALIAS_ONLY;
  }
}
