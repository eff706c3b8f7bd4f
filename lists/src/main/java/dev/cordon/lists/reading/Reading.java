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
/// @param notices what a person should know of how complete the files are, a line each, without
///   tabs
public record Reading(
    List<LocalDate> stated,
    List<Listing> listings,
    List<QuarantinedRow> quarantined,
    List<String> notices) {

  public Reading {
    stated = List.copyOf(stated);
    listings = List.copyOf(listings);
    quarantined = List.copyOf(quarantined);
    notices = List.copyOf(notices);
  }

  /// Files of which there is nothing more to know.
  public Reading(List<LocalDate> stated, List<Listing> listings, List<QuarantinedRow> quarantined) {
    this(stated, listings, quarantined, List.of());
  }
}
