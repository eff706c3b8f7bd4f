package dev.cordon.lists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder of one list in a store: a folder for each edition, and a file that names the one in
/// force.
///
/// An edition's folder is called by its date and the beginning of its digest. It comes into being
/// by one rename of a complete staging folder, so what has another form or lacks its record is the
/// remainder of an import that never ended.
final class ListFolder {

  private static final String IN_FORCE = "in-force";
  private static final String STAGING = ".staging-";

  private final Path folder;

  ListFolder(Path folder) {
    this.folder = folder;
  }

  /// The edition in force; empty if nothing was ever put in force.
  Optional<KeptEdition> inForce() {
    Path pointer = folder.resolve(IN_FORCE);
    String name;
    try {
      name = Files.readString(pointer, StandardCharsets.UTF_8).strip();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new ListsException("%s could not be read: %s".formatted(pointer, e.getMessage()), e);
    }
    if (name.isEmpty() || name.contains("/") || name.contains("\\") || name.startsWith(".")) {
      throw new ListsException(
          "%s is damaged: '%s' names no edition. Perhaps delete it and import an edition again."
              .formatted(pointer, name));
    }
    Path edition = folder.resolve(name);
    if (!Files.exists(edition.resolve(EditionRecord.NAME))) {
      throw new ListsException(
          "the edition in force, %s, is gone. Perhaps import it again.".formatted(edition));
    }
    return Optional.of(EditionRecord.read(edition).inForce(true));
  }

  /// Every complete edition, in no order.
  List<KeptEdition> kept() {
    Optional<String> inForce = inForce().map(ListFolder::nameOf);
    List<KeptEdition> found = new ArrayList<>();
    for (Path edition : folders()) {
      if (!isStaging(edition) && Files.exists(edition.resolve(EditionRecord.NAME))) {
        KeptEdition kept = EditionRecord.read(edition);
        found.add(kept.inForce(inForce.filter(nameOf(kept)::equals).isPresent()));
      }
    }
    return found;
  }

  /// The folder of a kept edition whose files are what they were when it was imported.
  ///
  /// @throws ListsException if they are not
  Path verified(KeptEdition edition) {
    Path place = folder.resolve(nameOf(edition));
    for (KeptFile file : edition.files()) {
      Path path = place.resolve(file.name());
      try {
        if (!Digests.ofFile(path).equals(file.sha256())) {
          throw new ListsException(
              ("%s is no longer what was imported: its digest differs."
                      + " Perhaps delete its folder and import the edition again.")
                  .formatted(path));
        }
      } catch (IOException e) {
        throw new ListsException("%s could not be read: %s".formatted(path, e.getMessage()), e);
      }
    }
    return place;
  }

  Path newStaging() throws IOException {
    Files.createDirectories(folder);
    return Files.createTempDirectory(folder, STAGING);
  }

  /// Makes the folder of an edition out of a staging folder that holds its files.
  KeptEdition keep(Path staging, KeptEdition edition) throws IOException {
    Path place = folder.resolve(nameOf(edition));
    if (Files.exists(place.resolve(EditionRecord.NAME))) {
      return EditionRecord.read(place);
    }
    DurableFiles.replace(staging.resolve(EditionRecord.NAME), EditionRecord.write(edition));
    DurableFiles.move(staging, place);
    return edition;
  }

  void putInForce(KeptEdition edition) throws IOException {
    DurableFiles.replace(folder.resolve(IN_FORCE), nameOf(edition) + "\n");
  }

  /// Deletes what imports that never ended left behind.
  ///
  /// @param held proof that no other import is under way
  void removeUnfinished(StoreLock held) throws IOException {
    for (Path edition : folders()) {
      if (!Files.exists(edition.resolve(EditionRecord.NAME)) || isStaging(edition)) {
        DurableFiles.deleteTree(edition);
      }
    }
    Files.deleteIfExists(folder.resolve(IN_FORCE + ".tmp"));
  }

  private List<Path> folders() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new ListsException("%s could not be read: %s".formatted(folder, e.getMessage()), e);
    }
  }

  private static boolean isStaging(Path entry) {
    return entry.getFileName().toString().startsWith(STAGING);
  }

  private static String nameOf(KeptEdition edition) {
    return edition.header().published() + "_" + edition.header().sha256().substring(0, 12);
  }
}
