package dev.cordon.lists;

import dev.cordon.lists.reading.Reading;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which listings stay in force when an edition follows another, although the later one has them no
/// longer or not readably.
///
/// Additions and changes are never held back, removals are where so many at once look like a fault:
/// a listing that is screened against too long costs an analyst a minute, one that is lost too
/// early may cost what the list is there for.
final class Succession {

  /* Both limits are our own choice. Over 295 daily editions of OFAC's list from 2021-08-18 to
   * 2024-05-03 the largest removal in a day was 150 of 9,158 listings, 1.6 %, so no true edition of
   * that series would have waited. See docs/adr/0001-removals-wait-for-a-person.md. */

  /// Most listings that may go at once, in hundredths of those in force.
  static final int MOST_PERCENT = 2;

  /// Most listings that may go at once.
  static final int MOST = 200;

  private final SortedMap<ListingId, String> before = new TreeMap<>();
  private final Set<ListingId> heldBefore = new HashSet<>();

  /// @param inForce the edition in force, with what is held beside it
  /// @param listings the listings of that edition itself
  Succession(KeptEdition inForce, List<Listing> listings) {
    listings.forEach(listing -> before.put(listing.id(), inForce.name()));
    for (HeldListing held : inForce.held()) {
      before.put(held.id(), held.edition());
      heldBefore.add(held.id());
    }
  }

  /// The listings to hold, in order of id.
  ///
  /// @param next what was read of the edition that follows
  /// @param unreadable the listings that its quarantined rows belong to, as far as that can be told
  List<HeldListing> held(Reading next, Set<ListingId> unreadable) {
    Set<ListingId> there = new HashSet<>();
    next.listings().forEach(listing -> there.add(listing.id()));
    long missing = before.keySet().stream().filter(id -> !there.contains(id)).count();
    boolean mayGo = next.quarantined().isEmpty() && !tooMany(missing, before.size());
    List<HeldListing> held = new ArrayList<>();
    for (Map.Entry<ListingId, String> entry : before.entrySet()) {
      ListingId id = entry.getKey();
      boolean missed = !there.contains(id);
      if (unreadable.contains(id)) {
        held.add(
            new HeldListing(
                id,
                entry.getValue(),
                missed ? HeldListing.Reason.UNREADABLE : HeldListing.Reason.INCOMPLETE));
      } else if (missed && (!mayGo || heldBefore.contains(id))) {
        held.add(new HeldListing(id, entry.getValue(), HeldListing.Reason.MISSING));
      }
    }
    return held;
  }

  private static boolean tooMany(long missing, int of) {
    return missing > MOST || missing * 100 > (long) of * MOST_PERCENT;
  }
}
