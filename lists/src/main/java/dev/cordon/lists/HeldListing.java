package dev.cordon.lists;

import dev.cordon.model.ListingId;

/// A listing of an earlier edition that stays in force until a person decides or the publisher
/// lists it again.
///
/// @param id which
/// @param edition the kept edition it is read from, as `DATE_DIGEST` with the first digits of its
///   digest
/// @param reason why it is held
public record HeldListing(ListingId id, String edition, Reason reason) {

  /// Why a listing is held.
  public enum Reason {
    /// The edition in force has it no longer.
    MISSING,
    /// Its row in the edition in force could not be read.
    UNREADABLE,
    /// It stands in the edition in force, but a row that adds to it could not be read, so it stays
    /// as it was.
    INCOMPLETE
  }

  /// Whether it is in force beside the listings of the edition and not instead of one of them.
  boolean isBeside() {
    return reason != Reason.INCOMPLETE;
  }
}
