package dev.cordon.lists;

import dev.cordon.model.EditionHeader;
import java.time.Instant;
import java.util.List;

/// An edition in the store, without its listings.
///
/// @param header list, date, digest and counts
/// @param importedAt when it was imported
/// @param mainOnly whether the strong aliases are missing because the main file came alone
/// @param inForce whether it is the edition that is screened against
/// @param files the publisher's files, the main one first, then its companions in order of name
public record KeptEdition(
    EditionHeader header,
    Instant importedAt,
    boolean mainOnly,
    boolean inForce,
    List<KeptFile> files) {

  public KeptEdition {
    files = List.copyOf(files);
  }

  KeptEdition inForce(boolean now) {
    return new KeptEdition(header, importedAt, mainOnly, now, files);
  }
}
