package dev.cordon.engine;

import dev.cordon.engine.name.AnalyzedName;
import dev.cordon.model.Listing;
import java.util.List;

/// A target with its names analysed once.
///
/// @param listing the listing as published
/// @param names the analysis of `listing.names()`, in the same order
public record PreparedTarget(Listing listing, List<AnalyzedName> names) {

  public PreparedTarget {
    names = List.copyOf(names);
    if (names.size() != listing.names().size()) {
      throw new IllegalArgumentException(
          "%d names analysed of %d (%s)"
              .formatted(names.size(), listing.names().size(), listing.id()));
    }
  }
}
