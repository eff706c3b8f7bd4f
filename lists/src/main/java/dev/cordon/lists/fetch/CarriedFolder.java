package dev.cordon.lists.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A folder with publishers' files, carried to a site that has no network.
///
/// The files of a list lie in a folder called by the list's id, or by id and day as in
/// `us-ofac-sdn_2023-12-28`; else among the files of the folder itself, under the publisher's names
/// or with the day in them, as in `sdn_2023-12-28.csv`.
final class CarriedFolder {

  private static final String DAY = "(_\\d{4}-\\d{2}-\\d{2})?";

  private final Path folder;

  CarriedFolder(Path folder) {
    this.folder = folder;
  }

  /// Where the list's edition is to be imported from: one path, none if the folder does not have
  /// the list, several if it cannot be told.
  List<Path> placesOf(Publication publication) throws IOException {
    Pattern own = Pattern.compile(Pattern.quote(publication.list()) + DAY);
    List<Path> folders = entries(entry -> Files.isDirectory(entry) && named(own, entry));
    if (!folders.isEmpty()) {
      return folders;
    }
    Pattern main = mainName(publication.files().getFirst().name());
    return entries(entry -> Files.isRegularFile(entry) && named(main, entry));
  }

  private List<Path> entries(Predicate<Path> wanted) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(wanted).sorted().toList();
    }
  }

  private static boolean named(Pattern pattern, Path entry) {
    return pattern.matcher(entry.getFileName().toString().toLowerCase(Locale.ROOT)).matches();
  }

  private static Pattern mainName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int dot = lower.lastIndexOf('.');
    return Pattern.compile(
        Pattern.quote(lower.substring(0, dot)) + DAY + Pattern.quote(lower.substring(dot)));
  }
}
