package dev.cordon.bench.report;

import dev.cordon.bench.BenchException;
import dev.cordon.lists.Companions;
import dev.cordon.lists.EditionDate;
import dev.cordon.lists.EditionStore;
import dev.cordon.lists.ImportRequest;
import dev.cordon.model.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The editions that figures are measured on, read through the store like every other edition.
public enum RealLists {
  OFAC("us-ofac-sdn", "2023-12-28"),
  UN("un-sc", "2025-11-20");

  private final String list;
  private final String edition;

  RealLists(String list, String edition) {
    this.list = list;
    this.edition = edition;
  }

  /// Id of the list.
  String list() {
    return list;
  }

  /// Where the publisher's files lie.
  Path folder(Path shared) {
    return shared.resolve("lists").resolve(list).resolve(edition);
  }

  /// List and edition, as headings name it.
  String label() {
    return list + " " + edition;
  }

  /// Reads the edition.
  ///
  /// @throws BenchException if its files are not there
  public Edition read(Path shared) {
    Path folder = folder(shared);
    if (!Files.isDirectory(folder)) {
      throw new BenchException(
          "the edition %s is not in %s. Perhaps CORDON_SHARED names another folder"
              .formatted(label(), folder));
    }
    try {
      Path home = Files.createTempDirectory("cordon-bench");
      try {
        EditionStore store = new EditionStore(home);
        store.importEdition(
            new ImportRequest(folder, list, new EditionDate.FromFiles(), Companions.REQUIRED));
        return store.read(list);
      } finally {
        delete(home);
      }
    } catch (IOException e) {
      throw new BenchException("a temporary home could not be used", e);
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}
