package dev.cordon.lists.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The publisher's files of one edition.
///
/// @param main the file with the listings
/// @param companions files that add to the listings of the main file
public record EditionFiles(Path main, List<Path> companions) {

  public EditionFiles {
    companions = List.copyOf(companions);
  }

  /// The main file and then its companions.
  public List<Path> all() {
    return Stream.concat(Stream.of(main), companions.stream()).toList();
  }
}
