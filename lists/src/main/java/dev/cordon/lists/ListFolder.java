package dev.cordon.lists;

import dev.cordon.lists.files.DurableFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder of one list in a store: a folder for each edition, and a file that says what is in
/// force.
///
/// An edition's folder is called by its date and the beginning of its digest. It comes into being
/// by one rename of a complete staging folder, so what has another form or lacks its record is the
/// remainder of an import that never ended.
final class ListFolder {

  private static final String IN_FORCE = "in-force";
  private static final String REFUSED = "refused";
  private static final String STAGING = ".staging-";

  private final Path folder;
  private final String list;
  private final DurableFiles files;

  ListFolder(Path lists, String list, DurableFiles files) {
    this.folder = lists.resolve(list);
    this.list = list;
    this.files = files;
  }

  /// The edition in force with what is held beside it; empty if nothing was ever put in force.
  Optional<KeptEdition> inForce() {
    return pointer().map(named -> named(named.edition()).inForce(named.held()));
  }

  private Optional<InForce> pointer() {
    Path pointer = folder.resolve(IN_FORCE);
    try {
      return Optional.of(InForce.parse(list, Files.readString(pointer, StandardCharsets.UTF_8)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      throw new ListsException(
          "%s is damaged: %s. Perhaps delete it and import an edition again."
              .formatted(pointer, e.getMessage()),
          e);
    } catch (IOException e) {
      throw new ListsException("%s could not be read: %s".formatted(pointer, e.getMessage()), e);
    }
  }

  /// The kept edition whose folder has that name.
  ///
  /// @throws ListsException if it is not there
  KeptEdition named(String name) {
    Path edition = folder.resolve(name);
    if (!Files.exists(edition.resolve(EditionRecord.NAME))) {
      throw new ListsException(
          "the edition in force, or held from, %s, is gone. Perhaps import it again."
              .formatted(edition));
    }
    return EditionRecord.read(edition);
  }

  /// Every complete edition as it was kept, in order of name.
  List<KeptEdition> kept() {
    Optional<String> inForce = pointer().map(InForce::edition);
    List<KeptEdition> found = new ArrayList<>();
    for (String name : names()) {
      found.add(named(name).asKept(inForce.filter(name::equals).isPresent()));
    }
    return found;
  }

  /// Names of the folders of every complete edition, in order.
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (Path edition : folders()) {
      if (!isStaging(edition) && Files.exists(edition.resolve(EditionRecord.NAME))) {
        names.add(edition.getFileName().toString());
      }
    }
    return names;
  }

  /// The folder of a kept edition whose files are what they were when it was imported.
  ///
  /// @throws ListsException if they are not
  Path verified(KeptEdition edition) {
    Path place = folder.resolve(edition.name());
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
    files.createFolder(folder);
    return files.createTemporaryFolder(folder, STAGING);
  }

  /// Makes the folder of an edition out of a staging folder that holds its files.
  KeptEdition keep(Path staging, KeptEdition edition) throws IOException {
    Path place = folder.resolve(edition.name());
    if (Files.exists(place.resolve(EditionRecord.NAME))) {
      return EditionRecord.read(place);
    }
    files.replace(
        staging.resolve(EditionRecord.NAME),
        EditionRecord.write(edition).getBytes(StandardCharsets.UTF_8));
    files.move(staging, place);
    return edition;
  }

  void putInForce(KeptEdition edition, List<HeldListing> held) throws IOException {
    files.replace(
        folder.resolve(IN_FORCE),
        new InForce(edition.name(), held).text().getBytes(StandardCharsets.UTF_8));
    forgetRefusal();
  }

  void forgetRefusal() throws IOException {
    files.deleteIfThere(folder.resolve(REFUSED));
  }

  void refused(Refusal refusal) throws IOException {
    files.createFolder(folder);
    files.replace(
        folder.resolve(REFUSED),
        "%s\t%s\n".formatted(refusal.at(), refusal.reason()).getBytes(StandardCharsets.UTF_8));
  }

  /// The last refusal since an edition was put in force.
  Optional<Refusal> refusal() {
    Path file = folder.resolve(REFUSED);
    try {
      String[] cells = Files.readString(file, StandardCharsets.UTF_8).strip().split("\t", 2);
      return Optional.of(new Refusal(Instant.parse(cells[0]), cells[cells.length - 1]));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | DateTimeException e) {
      throw new ListsException("%s could not be read: %s".formatted(file, e.getMessage()), e);
    }
  }

  /// Deletes what imports that never ended left behind.
  ///
  /// @param held proof that no other import is under way
  void removeUnfinished(StoreLock held) throws IOException {
    for (Path edition : folders()) {
      if (!Files.exists(edition.resolve(EditionRecord.NAME)) || isStaging(edition)) {
        files.deleteTree(edition);
      }
    }
    files.deleteUnfinished(folder.resolve(IN_FORCE));
    files.deleteUnfinished(folder.resolve(REFUSED));
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
}
