package dev.cordon.screening;

import dev.cordon.model.EditionHeader;
import java.util.List;

/// What a party was screened against, enough to screen it again.
///
/// @param editions every edition searched, in order of list id; at least one
/// @param policy id of the policy
/// @param engine digest of the engine
public record Screened(List<EditionHeader> editions, String policy, String engine) {

  public Screened {
    editions = List.copyOf(editions);
    if (editions.isEmpty()) {
      throw new IllegalArgumentException("there must be an edition to screen against");
    }
  }

  /// Whether publishers issued every edition; `false` where the bundled sample served.
  public boolean official() {
    return editions.stream().allMatch(EditionHeader::official);
  }

  /// Listings searched.
  public int listings() {
    return editions.stream().mapToInt(EditionHeader::listings).sum();
  }
}
