package dev.cordon.lists.fetch;

import dev.cordon.lists.KeptFile;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A file as it was received, whole.
///
/// @param name what it is called on disk
/// @param sha256 64 lower-case hexadecimal digits
/// @param validators what the publisher said about its version
record FetchedFile(String name, String sha256, Validators validators) {

  /// Whether two sets have the same files, but for capitals in their names.
  static boolean sameBytes(Collection<FetchedFile> fetched, Collection<KeptFile> kept) {
    return sorted(fetched.stream().map(file -> key(file.name(), file.sha256())))
        .equals(sorted(kept.stream().map(file -> key(file.name(), file.sha256()))));
  }

  private static List<String> sorted(Stream<String> keys) {
    return keys.sorted().collect(Collectors.toList());
  }

  private static String key(String name, String sha256) {
    return name.toLowerCase(Locale.ROOT) + " " + sha256;
  }
}
