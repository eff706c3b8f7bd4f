package dev.cordon.lists.reading;

import dev.cordon.model.Listing;
import dev.cordon.model.QuarantinedRow;
import java.time.LocalDate;
import java.util.List;

/// What came of reading the files of one edition: everything that was understood, and every record
/// that was not.
///
/// @param stated the date that stands in the files; empty if they hold none, otherwise one date
/// @param listings in the publisher's order
/// @param quarantined in the publisher's order
public record Reading(
    List<LocalDate> stated, List<Listing> listings, List<QuarantinedRow> quarantined) {

  public Reading {
    stated = List.copyOf(stated);
    listings = List.copyOf(listings);
    quarantined = List.copyOf(quarantined);
  }
}
