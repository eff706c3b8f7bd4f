package dev.cordon.lists;

import dev.cordon.lists.reading.ListReader;
import dev.cordon.model.Edition;
import dev.cordon.model.EditionHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A look at everything kept of a list: bytes against their digests, editions read again against
/// the counts of their import, and what is in force read as a whole.
///
/// @param list id of the list
/// @param editions how many editions are kept
/// @param faults what differs, a line each; empty if nothing does
public record StoreCheck(String list, int editions, List<String> faults) {

  public StoreCheck {
    faults = List.copyOf(faults);
  }

  static StoreCheck of(String list, ListFolder folder, ListReader reader) {
    List<String> faults = new ArrayList<>();
    KeptReader kept = new KeptReader(folder, reader);
    List<String> names = folder.names();
    for (String name : names) {
      try {
        check(name, folder.named(name), kept, faults);
      } catch (ListsException e) {
        faults.add(e.getMessage());
      }
    }
    try {
      Optional<KeptEdition> inForce = folder.inForce();
      if (inForce.isPresent() && !inForce.get().held().isEmpty()) {
        compare("in force", inForce.get().header(), kept.inForce(inForce.get()), faults);
      }
    } catch (ListsException e) {
      faults.add(e.getMessage());
    }
    return new StoreCheck(list, names.size(), faults.stream().distinct().toList());
  }

  private static void check(
      String name, KeptEdition edition, KeptReader kept, List<String> faults) {
    if (!edition.name().equals(name)) {
      faults.add(
          "the folder %s of %s holds the edition %s"
              .formatted(name, edition.header().list(), edition.name()));
      return;
    }
    Edition read = kept.asPublished(edition);
    if (!Digests.ofEdition(edition.files()).equals(edition.header().sha256())) {
      faults.add(
          "the files of edition %s of %s have another digest than it"
              .formatted(name, edition.header().list()));
    }
    compare("as published", edition.header(), read, faults);
  }

  private static void compare(String what, EditionHeader then, Edition now, List<String> faults) {
    if (!then.equals(now.header())) {
      faults.add(
          ("edition %s of %s, %s, had %,d listings and %,d quarantined rows when it was imported"
                  + " and is read with %,d and %,d now")
              .formatted(
                  then.published(),
                  then.list(),
                  what,
                  then.listings(),
                  then.quarantined(),
                  now.header().listings(),
                  now.header().quarantined()));
    }
  }
}
