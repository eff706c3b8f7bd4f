package dev.cordon.lists;

import java.nio.file.Path;

/// What a process does that is killed in the middle: imports editions of day after day, for ever.
final class KilledImport {

  private KilledImport() {}

  /// Imports until it is killed.
  ///
  /// @param arguments the home, then the files of two editions
  public static void main(String[] arguments) {
    EditionStore store = new EditionStore(Path.of(arguments[0]));
    System.out.println("begun");
    for (int turn = 0; ; turn++) {
      store.importEdition(PublishedOfac.request(Path.of(arguments[1 + turn % 2])));
      store.activate("us-ofac-sdn", "2024-05-01");
    }
  }
}
