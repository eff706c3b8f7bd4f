package dev.cordon.model;

import java.util.List;

/// One dated issue of a list, as read: every record of the publisher's file is a listing or a
/// quarantined row.
///
/// @param header what identifies the edition; its counts are the sizes of the lists here
/// @param listings in the publisher's order; those that are held, if any, in order of id at the end
/// @param quarantined records that could not be read, in the publisher's order
public record Edition(
    EditionHeader header, List<Listing> listings, List<QuarantinedRow> quarantined) {

  public Edition {
    listings = List.copyOf(listings);
    quarantined = List.copyOf(quarantined);
    if (header.listings() != listings.size() || header.quarantined() != quarantined.size()) {
      throw new IllegalArgumentException(
          "header of %s counts %d listings and %d quarantined rows, but there are %d and %d"
              .formatted(
                  header.list(),
                  header.listings(),
                  header.quarantined(),
                  listings.size(),
                  quarantined.size()));
    }
  }
}
