package dev.cordon.lists;

import dev.cordon.lists.files.DurableFiles;
import dev.cordon.lists.files.FileLayer;
import dev.cordon.lists.reading.ListReader;
import dev.cordon.lists.reading.UnreadableListException;
import dev.cordon.model.Edition;
import dev.cordon.model.ListingId;
import dev.cordon.model.QuarantinedRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The editions kept in a home folder, byte for byte as published, and what of them is in force: an
/// edition of each list, and the listings of earlier ones that are held.
///
/// Opening touches nothing on disk. An import either ends with a complete edition or leaves what is
/// in force as it was; two imports at once, of threads or of processes, wait for each other.
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
  private final DurableFiles files;

  /// @param home the folder that holds what Cordon keeps; need not exist
  public EditionStore(Path home) {
    this(home, Clock.systemUTC());
  }

  /// @param clock tells when an edition was imported
  public EditionStore(Path home, InstantSource clock) {
    this(home, clock, FileLayer.ofDisk());
  }

  /// @param layer what makes changes to files
  public EditionStore(Path home, InstantSource clock, FileLayer layer) {
    this.lists = home.resolve("lists");
    this.clock = clock;
    this.files = new DurableFiles(layer);
  }

  /// Copies the publisher's bytes into the home, reads and checks the copy, and puts the edition in
  /// force unless it is older than the one in force. Listings that it has no longer stay in force,
  /// held, where so many went at once that a person must look; so do those whose rows could not be
  /// read.
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
      ListFolder folder = folderOf(request.list());
      folder.removeUnfinished(lock);
      Instant now = clock.instant();
      try {
        return new EditionImport(folder, reader, files, request, now).run();
      } catch (UnreadableListException e) {
        folder.refused(new Refusal(now, e.reason()));
        throw new RefusedEditionException(request.list(), e.reason(), e);
      }
    } catch (IOException e) {
      throw new ListsException(
          "import of %s from %s failed: %s".formatted(request.list(), request.path(), reason(e)),
          e);
    }
  }

  /// Puts a kept edition in force on a person's word, with all that it removed: nothing is held.
  ///
  /// @param edition its date, or the beginning of its digest
  /// @throws ListsException if no kept edition or more than one is meant, or it cannot be read
  public KeptEdition activate(String list, String edition) {
    ListReader reader = readerOf(list);
    try (StoreLock lock = StoreLock.acquire(lists)) {
      ListFolder folder = folderOf(list);
      folder.removeUnfinished(lock);
      KeptEdition chosen = find(list, edition);
      new KeptReader(folder, reader).reading(chosen);
      folder.putInForce(chosen, List.of());
      return chosen.inForce(List.of());
    } catch (IOException e) {
      throw new ListsException(
          "edition %s of %s could not be put in force: %s".formatted(edition, list, reason(e)), e);
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

  /// The edition of a list in force, without its listings.
  ///
  /// @throws ListsException if none is
  public KeptEdition inForce(String list) {
    readerOf(list);
    return folderOf(list)
        .inForce()
        .orElseThrow(
            () ->
                new ListsException(
                    "no edition of %s is in force. Perhaps import one.".formatted(list)));
  }

  /// Every edition kept of a list, newest first, each as it was published.
  ///
  /// @throws ListsException if the list is unknown or what is kept of it is damaged
  public List<KeptEdition> kept(String list) {
    readerOf(list);
    return folderOf(list).kept().stream().sorted(NEWEST_FIRST).toList();
  }

  /// The kept edition of a list that a date or the beginning of a digest names.
  ///
  /// @throws ListsException if none or more than one is meant
  public KeptEdition find(String list, String edition) {
    List<KeptEdition> kept = kept(list);
    List<KeptEdition> meant = kept.stream().filter(each -> isNamed(each, edition)).toList();
    if (meant.size() == 1) {
      return meant.getFirst();
    }
    throw new ListsException(
        meant.isEmpty()
            ? "no kept edition of %s has the date or digest '%s'; there %s %,d, the newest of %s"
                .formatted(
                    list,
                    edition,
                    kept.size() == 1 ? "is" : "are",
                    kept.size(),
                    kept.isEmpty() ? "no date" : kept.getFirst().header().published())
            : "'%s' names %,d kept editions of %s. Perhaps use their digests: %s"
                .formatted(
                    edition,
                    meant.size(),
                    list,
                    String.join(", ", meant.stream().map(KeptEdition::name).toList())));
  }

  private static boolean isNamed(KeptEdition kept, String text) {
    return kept.header().published().toString().equals(text)
        || kept.name().equals(text)
        || (!text.isEmpty() && kept.header().sha256().startsWith(text));
  }

  /// The kept edition before another: the newest of those that are older.
  public Optional<KeptEdition> predecessor(KeptEdition edition) {
    List<KeptEdition> kept = kept(edition.header().list());
    for (int i = 0; i < kept.size() - 1; i++) {
      if (kept.get(i).name().equals(edition.name())) {
        return Optional.of(kept.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /// Reads what is in force of a list: the edition from the bytes as published, and the listings
  /// held.
  ///
  /// @throws ListsException if none is in force or the kept bytes are no longer what they were
  public Edition read(String list) {
    return readerOfKept(list).inForce(inForce(list));
  }

  /// Reads a kept edition as it was published.
  ///
  /// @throws ListsException if the kept bytes are no longer what they were
  public Edition readAsPublished(KeptEdition edition) {
    return readerOfKept(edition.header().list()).asPublished(edition);
  }

  /// The last import of a list, where it was refused and none succeeded since.
  ///
  /// @throws ListsException if the list is unknown or the account of it cannot be read
  public Optional<Refusal> refusal(String list) {
    readerOf(list);
    return folderOf(list).refusal();
  }

  /// Whether a quarantined row is known to belong to that listing.
  public boolean belongsTo(QuarantinedRow row, ListingId listing) {
    return readerOf(listing.list()).numberOf(row).filter(listing.number()::equals).isPresent();
  }

  /// Checks everything that is kept of a list. Reads every kept edition, some tenths of a second
  /// each.
  public StoreCheck verify(String list) {
    ListReader reader = readerOf(list);
    return StoreCheck.of(list, folderOf(list), reader);
  }

  private KeptReader readerOfKept(String list) {
    ListReader reader = readerOf(list);
    return new KeptReader(folderOf(list), reader);
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private ListFolder folderOf(String list) {
    return new ListFolder(lists, list, files);
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
