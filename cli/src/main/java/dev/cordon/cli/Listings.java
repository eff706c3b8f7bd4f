package dev.cordon.cli;

import dev.cordon.model.ListingId;

/// Ids of listings as arguments.
final class Listings {

  private Listings() {}

  /// @throws UsageException if the text is no such id
  static ListingId id(String text) {
    try {
      return ListingId.parse(text);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }
}
