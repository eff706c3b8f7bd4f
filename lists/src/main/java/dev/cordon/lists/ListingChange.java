package dev.cordon.lists;

import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import java.util.List;
import java.util.Optional;

/// A listing that stands in two editions with other content.
///
/// @param before as it was
/// @param after as it is
/// @param fields what changed, in order of field; never empty
public record ListingChange(Listing before, Listing after, List<FieldChange> fields) {

  public ListingChange {
    fields = List.copyOf(fields);
    if (fields.isEmpty()) {
      throw new IllegalArgumentException("nothing of %s changed".formatted(after.id()));
    }
  }

  /// The id of both.
  public ListingId id() {
    return after.id();
  }

  /// What changed from one to the other; empty if no field did. Where a listing stands in its file
  /// is no part of its content, and neither is the order of its values.
  public static Optional<ListingChange> between(Listing before, Listing after) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    List<FieldChange> fields = ListingValues.changes(before, after);
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new ListingChange(before, after, fields));
  }
}
