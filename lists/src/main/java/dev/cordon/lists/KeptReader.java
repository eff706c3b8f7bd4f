package dev.cordon.lists;

import dev.cordon.lists.reading.ListReader;
import dev.cordon.lists.reading.Reading;
import dev.cordon.lists.reading.UnreadableListException;
import dev.cordon.model.Edition;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Reads kept editions of one list from the bytes as published.
final class KeptReader {

  private final ListFolder folder;
  private final ListReader reader;

  KeptReader(ListFolder folder, ListReader reader) {
    this.folder = folder;
    this.reader = reader;
  }

  /// What a kept edition says by itself.
  ///
  /// @throws ListsException if the kept bytes are no longer what they were
  Edition asPublished(KeptEdition kept) {
    Reading reading = reading(kept);
    EditionHeader header = kept.header();
    return new Edition(
        new EditionHeader(
            header.list(),
            header.published(),
            header.sha256(),
            reading.listings().size(),
            reading.quarantined().size(),
            true),
        reading.listings(),
        reading.quarantined());
  }

  /// What is in force: the edition's listings and those held beside it or instead of its own.
  ///
  /// @throws ListsException if the kept bytes are no longer what they were
  Edition inForce(KeptEdition kept) {
    Reading reading = reading(kept);
    List<Listing> held = held(kept);
    Set<ListingId> ids = new HashSet<>();
    held.forEach(listing -> ids.add(listing.id()));
    List<Listing> listings = new ArrayList<>();
    for (Listing listing : reading.listings()) {
      if (!ids.contains(listing.id())) {
        listings.add(listing);
      }
    }
    listings.addAll(held);
    EditionHeader header = kept.header();
    return new Edition(
        new EditionHeader(
            header.list(),
            header.published(),
            header.sha256(),
            listings.size(),
            held.size(),
            reading.quarantined().size(),
            true),
        listings,
        reading.quarantined());
  }

  Reading reading(KeptEdition kept) {
    Path place = folder.verified(kept);
    String main = kept.files().getFirst().name();
    try {
      return reader.read(reader.locate(place.resolve(main), kept.mainOnly()));
    } catch (UnreadableListException | IOException e) {
      throw new ListsException(
          "edition %s of %s could not be read: %s"
              .formatted(kept.header().published(), kept.header().list(), e.getMessage()),
          e);
    }
  }

  /// The listings that the rows belong to, as far as that can be told.
  Set<ListingId> listingsOfQuarantined(String list, Reading reading) {
    Set<ListingId> ids = new HashSet<>();
    reading
        .quarantined()
        .forEach(
            row -> reader.numberOf(row).ifPresent(number -> ids.add(new ListingId(list, number))));
    return ids;
  }

  private List<Listing> held(KeptEdition kept) {
    Map<String, Map<ListingId, Listing>> editions = new HashMap<>();
    List<Listing> listings = new ArrayList<>();
    for (HeldListing held : kept.held()) {
      Listing listing = editions.computeIfAbsent(held.edition(), this::byId).get(held.id());
      if (listing == null) {
        throw new ListsException(
            "%s is held from the edition %s, which has no such listing. %s"
                .formatted(
                    held.id(),
                    held.edition(),
                    "Perhaps an edition that has it is to be imported or activated."));
      }
      listings.add(listing);
    }
    return listings;
  }

  private Map<ListingId, Listing> byId(String edition) {
    Map<ListingId, Listing> listings = new TreeMap<>();
    reading(folder.named(edition)).listings().forEach(found -> listings.put(found.id(), found));
    return listings;
  }
}
