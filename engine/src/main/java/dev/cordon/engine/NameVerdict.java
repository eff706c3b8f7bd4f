package dev.cordon.engine;

import dev.cordon.engine.evidence.Evidence;
import java.util.List;

/// Whether two names could be one person's or body's, no list involved.
///
/// @param millibits sum of the evidence; no prior is among it
/// @param score posterior for those bits at even odds, 0 to 1; for display only
/// @param evidence the name's item only
public record NameVerdict(int millibits, double score, List<Evidence> evidence) {

  public NameVerdict {
    evidence = List.copyOf(evidence);
  }
}
