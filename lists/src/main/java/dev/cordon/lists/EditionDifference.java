package dev.cordon.lists;

import dev.cordon.model.Edition;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the publisher added, removed and changed from one edition of a list to another. A listing
/// is told by its id; each part here is in order of id.
///
/// @param from header of the earlier edition
/// @param to header of the later one
/// @param added listings that only the later one has
/// @param removed listings that only the earlier one has
/// @param changed listings that both have, with other content
public record EditionDifference(
    EditionHeader from,
    EditionHeader to,
    List<Listing> added,
    List<Listing> removed,
    List<ListingChange> changed) {

  public EditionDifference {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /// The difference of two editions of one list.
  ///
  /// @throws IllegalArgumentException if they are of two lists
  public static EditionDifference between(Edition from, Edition to) {
    if (!from.header().list().equals(to.header().list())) {
      throw new IllegalArgumentException(
          "editions of %s and %s cannot be compared"
              .formatted(from.header().list(), to.header().list()));
    }
    SortedMap<ListingId, Listing> before = byId(from);
    SortedMap<ListingId, Listing> after = byId(to);
    List<Listing> added = new ArrayList<>();
    List<ListingChange> changed = new ArrayList<>();
    for (Map.Entry<ListingId, Listing> entry : after.entrySet()) {
      Listing old = before.remove(entry.getKey());
      if (old == null) {
        added.add(entry.getValue());
      } else {
        ListingChange.between(old, entry.getValue()).ifPresent(changed::add);
      }
    }
    return new EditionDifference(
        from.header(), to.header(), added, List.copyOf(before.values()), changed);
  }

  /// Whether the two editions say the same.
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  private static SortedMap<ListingId, Listing> byId(Edition edition) {
    SortedMap<ListingId, Listing> listings = new TreeMap<>();
    edition.listings().forEach(listing -> listings.put(listing.id(), listing));
    return listings;
  }
}
