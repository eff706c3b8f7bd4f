package dev.cordon.lists;

import dev.cordon.model.EditionHeader;
import java.time.Instant;
import java.util.List;

/// An edition in the store, without its listings.
///
/// @param header list, date, digest and counts; where it is asked for as what is in force, held
///   listings are counted
/// @param importedAt when it was imported
/// @param mainOnly whether the strong aliases are missing because the main file came alone
/// @param inForce whether it is the edition that is screened against
/// @param files the publisher's files, the main one first, then its companions in order of name
/// @param held listings of earlier editions that stay in force beside its own, in order of id;
///   empty unless it is asked for as what is in force
/// @param notices what a person should know of how complete it is, a line each
public record KeptEdition(
    EditionHeader header,
    Instant importedAt,
    boolean mainOnly,
    boolean inForce,
    List<KeptFile> files,
    List<HeldListing> held,
    List<String> notices) {

  private static final int DIGEST_IN_NAME = 12;

  public KeptEdition {
    files = List.copyOf(files);
    held = List.copyOf(held);
    notices = List.copyOf(notices);
    if (held.size() != header.held()) {
      throw new IllegalArgumentException(
          "header of %s counts %d held listings, but there are %d"
              .formatted(header.list(), header.held(), held.size()));
    }
  }

  /// An edition as it was read, of which nothing is held.
  KeptEdition(
      EditionHeader header,
      Instant importedAt,
      boolean mainOnly,
      boolean inForce,
      List<KeptFile> files,
      List<String> notices) {
    this(header, importedAt, mainOnly, inForce, files, List.of(), notices);
  }

  /// What it is called in the store: its date and the first digits of its digest.
  public String name() {
    return header.published() + "_" + header.sha256().substring(0, DIGEST_IN_NAME);
  }

  /// This edition, in force with those listings held.
  KeptEdition inForce(List<HeldListing> listings) {
    int beside = (int) listings.stream().filter(HeldListing::isBeside).count();
    EditionHeader counted =
        new EditionHeader(
            header.list(),
            header.published(),
            header.sha256(),
            header.listings() + beside,
            listings.size(),
            header.quarantined(),
            header.official());
    return new KeptEdition(counted, importedAt, mainOnly, true, files, listings, notices);
  }

  /// This edition as it is kept, whether or not it is in force.
  KeptEdition asKept(boolean now) {
    return new KeptEdition(header, importedAt, mainOnly, now, files, notices);
  }
}
