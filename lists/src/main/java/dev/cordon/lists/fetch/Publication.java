package dev.cordon.lists.fetch;

import java.util.List;

/// Where a list is published.
///
/// @param list id of the list
/// @param day how the day of an edition is known
/// @param files all files of an edition, the main one first
/// @param documented page on which the publisher describes the addresses
public record Publication(
    String list, DaySource day, List<PublisherFile> files, String documented) {

  public Publication {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("the publication of %s names no file".formatted(list));
    }
  }
}
