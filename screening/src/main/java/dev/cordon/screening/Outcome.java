package dev.cordon.screening;

import dev.cordon.model.Party;
import java.util.List;

/// What came of screening one party. Empty hits and "not screened" are different cases, so that
/// neither passes for the other.
public sealed interface Outcome {

  /// The party as given.
  Party party();

  /// What it was, or would have been, screened against.
  Screened screened();

  /// The party was compared with every target in scope.
  ///
  /// @param hits by bits, the most first, then by listing id; nothing is cut
  record Answered(Party party, List<Hit> hits, Screened screened) implements Outcome {
    public Answered {
      hits = List.copyOf(hits);
    }

    /// Whether there is a hit, not counting suppressed ones.
    public boolean hasHit() {
      return hits.stream().anyMatch(hit -> !hit.suppressed());
    }
  }

  /// The party could not be compared.
  ///
  /// @param reason what is wrong with it
  record NotScreened(Party party, String reason, Screened screened) implements Outcome {}
}
