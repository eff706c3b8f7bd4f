package dev.cordon.lists.fetch;

import dev.cordon.lists.Companions;
import dev.cordon.lists.EditionDate;
import dev.cordon.lists.EditionStore;
import dev.cordon.lists.ImportRequest;
import dev.cordon.lists.ImportStatus;
import dev.cordon.lists.Imported;
import dev.cordon.lists.KeptEdition;
import dev.cordon.lists.ListsException;
import dev.cordon.lists.RefusedEditionException;
import dev.cordon.lists.files.DurableFiles;
import dev.cordon.lists.files.FileLayer;
import dev.cordon.lists.reading.UnreadableListException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Brings lists up to date, one at a time, each with an outcome that is a value.
public final class ListUpdater implements AutoCloseable {

  private final EditionStore store;
  private final Path home;
  private final DurableFiles files;
  private final Path temporary;
  private final Publishers publishers;
  private final Network network;
  private final InstantSource clock;
  private @Nullable Fetcher open;

  /// @param home the folder that holds what Cordon keeps; need not exist
  /// @param temporary an existing folder for files on their way
  /// @param clock tells when an edition was imported, and that none is from tomorrow
  public ListUpdater(
      Path home, Path temporary, Publishers publishers, Network network, InstantSource clock) {
    this.store = new EditionStore(home, clock);
    this.files = new DurableFiles(FileLayer.ofDisk());
    this.home = home;
    this.temporary = temporary;
    this.publishers = publishers;
    this.network = network;
    this.clock = clock;
  }

  /// Ids of the lists that can be updated.
  public List<String> ids() {
    return publishers.ids();
  }

  /// Fetches a list from its publisher and imports it, unless it is unchanged. Files that turn out
  /// not to be of one edition are fetched a second time.
  ///
  /// @param list one of [#ids()]
  /// @param arrived is told how many further bytes came
  public UpdateOutcome fetch(String list, IntConsumer arrived) {
    Publication publication = publicationOf(list);
    try {
      Optional<FetchRecord> known = knownOf(list);
      return switch (round(publication, known, arrived)) {
        case Round.Done(var outcome) -> outcome;
        case Round.Torn(var first) ->
            network.retries().paused(1)
                ? switch (round(publication, Optional.empty(), arrived)) {
                  case Round.Done(var outcome) -> outcome;
                  case Round.Torn(var reason) ->
                      new UpdateOutcome.Refused(list, reason + " (fetched twice)");
                }
                : new UpdateOutcome.Refused(list, first);
      };
    } catch (ListsException e) {
      return new UpdateOutcome.NotKept(list, String.valueOf(e.getMessage()));
    } catch (UncheckedIOException | IOException e) {
      return new UpdateOutcome.NotKept(list, e.getMessage() == null ? "I/O failed" : reason(e));
    }
  }

  /// Imports a list from a folder with publishers' files, as `docs/lists/README.md` has it.
  ///
  /// @param list one of [#ids()]
  public UpdateOutcome carried(String list, Path folder) {
    Publication publication = publicationOf(list);
    try {
      List<Path> places = new CarriedFolder(folder).placesOf(publication);
      return switch (places.size()) {
        case 0 -> new UpdateOutcome.Absent(list, folder.toString());
        case 1 -> imported(list, places.getFirst(), new EditionDate.FromFiles());
        default ->
            new UpdateOutcome.Refused(
                list,
                "%s has it %d times, from %s to %s. Perhaps leave one."
                    .formatted(
                        folder,
                        places.size(),
                        places.getFirst().getFileName(),
                        places.getLast().getFileName()));
      };
    } catch (RefusedEditionException e) {
      return new UpdateOutcome.Refused(list, reason(e));
    } catch (ListsException e) {
      return new UpdateOutcome.NotKept(list, String.valueOf(e.getMessage()));
    } catch (UncheckedIOException | IOException e) {
      return new UpdateOutcome.NotKept(
          list, "%s could not be read: %s".formatted(folder, reason(e)));
    }
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
    }
  }

  /// What fetching all files once led to.
  private sealed interface Round {
    record Done(UpdateOutcome outcome) implements Round {}

    record Torn(String reason) implements Round {}
  }

  private Round round(Publication publication, Optional<FetchRecord> known, IntConsumer arrived)
      throws IOException {
    String list = publication.list();
    try (DownloadFolder folder = DownloadFolder.in(temporary)) {
      SetFetcher fetcher = new SetFetcher(fetcher(), publication, arrived);
      return switch (fetcher.fetch(
          folder.path(), known.map(FetchRecord::versions).orElse(Map.of()))) {
        case SetAnswer.Whole(var files) -> taken(publication, files, folder.path());
        case SetAnswer.Same() -> new Round.Done(unchanged(list, known.orElseThrow()));
        case SetAnswer.Torn(var reason) -> new Round.Torn(reason);
        case SetAnswer.Refused(var reason) ->
            new Round.Done(new UpdateOutcome.Refused(list, reason));
        case SetAnswer.Away(var reason) -> new Round.Done(new UpdateOutcome.Away(list, reason));
      };
    }
  }

  private Round taken(Publication publication, List<FetchedFile> files, Path folder)
      throws IOException {
    String list = publication.list();
    FetchedDay day = FetchedDay.of(publication.day(), files, clock);
    if (!day.fault().isEmpty()) {
      return new Round.Done(new UpdateOutcome.Refused(list, day.fault()));
    }
    UpdateOutcome outcome;
    try {
      Optional<KeptEdition> same = keptAlready(list, files);
      outcome =
          same.isPresent()
              ? new UpdateOutcome.Unchanged(list, same.get())
              : imported(list, folder, day.date());
    } catch (RefusedEditionException e) {
      return publication.files().size() > 1
          ? new Round.Torn(reason(e))
          : new Round.Done(new UpdateOutcome.Refused(list, reason(e)));
    }
    switch (outcome) {
      case UpdateOutcome.Updated(_, var imported) ->
          note(FetchRecord.of(imported.edition(), publication, files), list);
      case UpdateOutcome.Unchanged(_, var edition) ->
          note(FetchRecord.of(edition, publication, files), list);
      case UpdateOutcome other -> throw new IllegalStateException("no import ends as " + other);
    }
    return new Round.Done(outcome);
  }

  private UpdateOutcome imported(String list, Path place, EditionDate date) {
    Imported imported =
        store.importEdition(new ImportRequest(place, list, date, Companions.REQUIRED));
    return imported.status() == ImportStatus.UNCHANGED
        ? new UpdateOutcome.Unchanged(list, imported.edition())
        : new UpdateOutcome.Updated(list, imported);
  }

  private UpdateOutcome unchanged(String list, FetchRecord known) {
    return store.kept(list).stream()
        .filter(known::isOf)
        .findFirst()
        .<UpdateOutcome>map(edition -> new UpdateOutcome.Unchanged(list, edition))
        .orElseGet(
            () ->
                new UpdateOutcome.NotKept(list, "the edition fetched last was deleted meanwhile"));
  }

  /* What is known counts only while the edition it speaks of is kept and there is one in force;
   * which of the two may differ, where a person put an older one in force. */
  private Optional<FetchRecord> knownOf(String list) {
    List<KeptEdition> kept = store.kept(list);
    return kept.stream().anyMatch(KeptEdition::inForce)
        ? FetchRecord.in(folderOf(list)).filter(record -> kept.stream().anyMatch(record::isOf))
        : Optional.empty();
  }

  /* Bytes that are in force are no other edition for having been published once more. Bytes that
   * are kept and not in force are left so only where an earlier update noted them: then a person
   * put another edition in force, or they are history. Without a note the process died before they
   * were put in force. */
  private Optional<KeptEdition> keptAlready(String list, List<FetchedFile> files) {
    List<KeptEdition> kept = store.kept(list);
    if (kept.stream().noneMatch(KeptEdition::inForce)) {
      return Optional.empty();
    }
    Optional<FetchRecord> noted = FetchRecord.in(folderOf(list));
    return kept.stream()
        .filter(edition -> FetchedFile.sameBytes(files, edition.files()))
        .filter(edition -> edition.inForce() || noted.filter(n -> n.isOf(edition)).isPresent())
        .findFirst();
  }

  private void note(FetchRecord record, String list) throws IOException {
    if (FetchRecord.in(folderOf(list)).filter(record::equals).isPresent()) {
      return;
    }
    store.undisturbed(
        () -> {
          try {
            record.writeTo(folderOf(list), files);
            return record;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private Path folderOf(String list) {
    return home.resolve("lists").resolve(list);
  }

  private Fetcher fetcher() {
    Fetcher fetcher = open;
    if (fetcher == null) {
      fetcher = network.open();
      open = fetcher;
    }
    return fetcher;
  }

  private Publication publicationOf(String list) {
    return publishers
        .of(list)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no address of '%s'; the lists are %s"
                        .formatted(list, String.join(", ", ids()))));
  }

  private static String reason(Exception e) {
    return e.getCause() instanceof UnreadableListException unreadable
        ? unreadable.reason()
        : String.valueOf(e.getMessage());
  }
}
