package dev.cordon.lists;

import dev.cordon.lists.reading.EditionFiles;
import dev.cordon.lists.reading.ListReader;
import dev.cordon.lists.reading.Reading;
import dev.cordon.lists.reading.UnreadableListException;
import dev.cordon.model.Edition;
import dev.cordon.model.EditionHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The editions kept in a home folder, byte for byte as published, and which of them are in force.
///
/// Opening touches nothing on disk. An import either ends with a complete edition or leaves
/// everything as it was; two imports at once, of threads or of processes, wait for each other.
public final class EditionStore {

  /// Most bytes one file of an edition may have. The largest official list file, the Swiss one, has
  /// about 42 million.
  static final long LARGEST_FILE = 512L << 20;

  private static final Comparator<KeptEdition> NEWEST_FIRST =
      Comparator.comparing((KeptEdition kept) -> kept.header().published())
          .thenComparing(KeptEdition::importedAt)
          .thenComparing(kept -> kept.header().sha256())
          .reversed();

  private final Path lists;
  private final InstantSource clock;

  /// @param home the folder that holds what Cordon keeps; need not exist
  public EditionStore(Path home) {
    this(home, Clock.systemUTC());
  }

  /// @param clock tells when an edition was imported
  public EditionStore(Path home, InstantSource clock) {
    this.lists = home.resolve("lists");
    this.clock = clock;
  }

  /// Copies the publisher's bytes into the home, reads and checks the copy, and puts the edition in
  /// force unless it is older than the one in force.
  ///
  /// @throws RefusedEditionException if the files are not a whole edition of the list with a date
  /// @throws ListsException if the list is unknown, the path is missing or the home cannot be
  ///   written
  public Imported importEdition(ImportRequest request) {
    ListReader reader = readerOf(request.list());
    if (!Files.exists(request.path())) {
      throw new ListsException(
          "there is no file or folder %s to import as %s"
              .formatted(request.path(), request.list()));
    }
    try (StoreLock lock = StoreLock.acquire(lists)) {
      ListFolder folder = new ListFolder(lists.resolve(request.list()));
      folder.removeUnfinished(lock);
      return importInto(folder, reader, request);
    } catch (UnreadableListException e) {
      throw new RefusedEditionException(request.list(), e.reason(), e);
    } catch (IOException e) {
      throw new ListsException(
          "import of %s from %s failed: %s".formatted(request.list(), request.path(), reason(e)),
          e);
    }
  }

  /// Does some work while no import, of this process or another, changes the store. The work must
  /// not import.
  ///
  /// @throws ListsException if the home cannot be written
  public <T> T undisturbed(Supplier<T> work) {
    try (StoreLock held = StoreLock.acquire(lists)) {
      return held.during(work);
    } catch (IOException e) {
      throw new ListsException(
          "the store %s could not be locked: %s".formatted(lists, reason(e)), e);
    }
  }

  /// The editions in force, in order of list id, without their listings: cheap. Empty where nothing
  /// was imported.
  ///
  /// @throws ListsException if the home cannot be read or what it holds is damaged
  public List<KeptEdition> inForce() {
    List<KeptEdition> found = new ArrayList<>();
    for (String list : KnownLists.ids()) {
      folderOf(list).inForce().ifPresent(found::add);
    }
    return found;
  }

  /// Every edition kept of a list, newest first.
  ///
  /// @throws ListsException if the list is unknown or what is kept of it is damaged
  public List<KeptEdition> kept(String list) {
    readerOf(list);
    return folderOf(list).kept().stream().sorted(NEWEST_FIRST).toList();
  }

  /// Reads the edition in force of a list from the bytes as published.
  ///
  /// @throws ListsException if none is in force or the kept bytes are no longer what they were
  public Edition read(String list) {
    ListReader reader = readerOf(list);
    ListFolder folder = folderOf(list);
    KeptEdition kept =
        folder
            .inForce()
            .orElseThrow(
                () ->
                    new ListsException(
                        "no edition of %s is in force. Perhaps import one.".formatted(list)));
    Path place = folder.verified(kept);
    String main = kept.files().getFirst().name();
    try {
      Reading reading = reader.read(reader.locate(place.resolve(main), kept.mainOnly()));
      EditionHeader header = kept.header();
      return new Edition(
          new EditionHeader(
              list,
              header.published(),
              header.sha256(),
              reading.listings().size(),
              reading.quarantined().size(),
              true),
          reading.listings(),
          reading.quarantined());
    } catch (UnreadableListException | IOException e) {
      throw new ListsException(
          "edition %s of %s could not be read: %s"
              .formatted(kept.header().published(), list, e.getMessage()),
          e);
    }
  }

  private Imported importInto(ListFolder folder, ListReader reader, ImportRequest request)
      throws IOException {
    boolean mainOnly = request.companions() == Companions.MAIN_ONLY;
    EditionFiles published = reader.locate(request.path(), mainOnly);
    Path staging = folder.newStaging();
    try {
      List<KeptFile> files = new ArrayList<>();
      for (Path file : published.all()) {
        files.add(
            DurableFiles.copy(file, staging.resolve(file.getFileName().toString()), LARGEST_FILE));
      }
      KeptFile main = files.removeFirst();
      files.sort(Comparator.comparing(KeptFile::name));
      files.addFirst(main);
      Reading reading = reader.read(reader.locate(staging.resolve(main.name()), mainOnly));
      LocalDate date = dateOf(request.date(), reading, published.main());
      Instant now = clock.instant();
      EditionHeader header =
          new EditionHeader(
              request.list(),
              date,
              Digests.ofEdition(files),
              reading.listings().size(),
              reading.quarantined().size(),
              true);
      return settle(folder, staging, new KeptEdition(header, now, mainOnly, false, files));
    } finally {
      DurableFiles.deleteTree(staging);
    }
  }

  private static Imported settle(ListFolder folder, Path staging, KeptEdition edition)
      throws IOException {
    Optional<KeptEdition> current = folder.inForce();
    if (current.isPresent() && sameEdition(current.get(), edition)) {
      return new Imported(current.get(), ImportStatus.UNCHANGED);
    }
    KeptEdition kept = folder.keep(staging, edition);
    boolean older =
        current.isPresent()
            && edition.header().published().isBefore(current.get().header().published());
    if (older) {
      return new Imported(kept, ImportStatus.KEPT);
    }
    folder.putInForce(kept);
    return new Imported(kept.inForce(true), ImportStatus.IN_FORCE);
  }

  private static boolean sameEdition(KeptEdition a, KeptEdition b) {
    return a.header().sha256().equals(b.header().sha256())
        && a.header().published().equals(b.header().published());
  }

  private static LocalDate dateOf(EditionDate date, Reading reading, Path main) {
    return switch (date) {
      case EditionDate.Stated(var value) -> value;
      case EditionDate.FromFiles() ->
          reading.stated().stream()
              .findFirst()
              .or(() -> DatedNames.dateOf(main))
              .orElseThrow(
                  () ->
                      new UnreadableListException(
                          ("no date stands in %s, in its name or in the name of its folder."
                                  + " Perhaps state the publisher's date of the edition.")
                              .formatted(main.getFileName())));
    };
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private ListFolder folderOf(String list) {
    return new ListFolder(lists.resolve(list));
  }

  private static ListReader readerOf(String list) {
    return KnownLists.reader(list)
        .orElseThrow(
            () ->
                new ListsException(
                    "there is no list '%s'; the lists are %s"
                        .formatted(list, String.join(", ", KnownLists.ids()))));
  }
}
