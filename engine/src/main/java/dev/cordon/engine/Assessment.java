package dev.cordon.engine;

import dev.cordon.engine.evidence.Evidence;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import java.util.List;

/// What one party and one target have in common and what speaks against it.
///
/// @param target the listing compared
/// @param similarity retrieval similarity of the best pair of names, 0 to 65536
/// @param anchored whether that reaches the retrieval bound, or a validated identifier is equal;
///   without it there is no hit, whatever the bits
/// @param partyName the party's name of the best pair, as the caller wrote it
/// @param targetName the target's name of the best pair, as published
/// @param millibits sum of the evidence, the prior included; decides and ranks
/// @param score posterior for those bits at the reference prior, 0 to 1; for display only
/// @param evidence the prior, the name, then one item per attribute in the order of [Attribute]
/// @param isCorroborated whether attributes other than the name support a match so far that a weak
///   alias counts; agreement of gender alone does not, it halves the world and no more
public record Assessment(
    Listing target,
    int similarity,
    boolean anchored,
    String partyName,
    ListedName targetName,
    int millibits,
    double score,
    List<Evidence> evidence,
    boolean isCorroborated) {

  public Assessment {
    evidence = List.copyOf(evidence);
    int sum = evidence.stream().mapToInt(Evidence::millibits).sum();
    if (sum != millibits) {
      throw new IllegalArgumentException(
          "the ledger must add up to %d millibits, not %d (%s)"
              .formatted(millibits, sum, target.id()));
    }
  }
}
