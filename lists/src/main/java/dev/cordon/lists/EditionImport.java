package dev.cordon.lists;

import dev.cordon.lists.files.DurableFiles;
import dev.cordon.lists.files.FileLayer;
import dev.cordon.lists.reading.EditionFiles;
import dev.cordon.lists.reading.ListReader;
import dev.cordon.lists.reading.Reading;
import dev.cordon.lists.reading.UnreadableListException;
import dev.cordon.model.EditionHeader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One import under the store's lock: the publisher's bytes are copied, read and checked, and the
/// edition is put in force unless it is older than the one in force.
final class EditionImport {

  private final ListFolder folder;
  private final ListReader reader;
  private final DurableFiles files;
  private final ImportRequest request;
  private final Instant now;

  EditionImport(
      ListFolder folder,
      ListReader reader,
      DurableFiles files,
      ImportRequest request,
      Instant now) {
    this.folder = folder;
    this.reader = reader;
    this.files = files;
    this.request = request;
    this.now = now;
  }

  /// @throws UnreadableListException if the edition is refused
  Imported run() throws IOException {
    boolean mainOnly = request.companions() == Companions.MAIN_ONLY;
    EditionFiles published = reader.locate(request.path(), mainOnly);
    Path staging = folder.newStaging();
    try {
      List<KeptFile> kept = copied(published, staging);
      Reading reading =
          reader.read(reader.locate(staging.resolve(kept.getFirst().name()), mainOnly));
      EditionHeader header =
          new EditionHeader(
              request.list(),
              notInFuture(dateOf(request.date(), reading, published.main())),
              Digests.ofEdition(kept),
              reading.listings().size(),
              reading.quarantined().size(),
              true);
      return settled(
          staging, new KeptEdition(header, now, mainOnly, false, kept, reading.notices()), reading);
    } finally {
      files.deleteTree(staging);
    }
  }

  /* The main file first, then its companions in order of name. */
  private List<KeptFile> copied(EditionFiles published, Path staging) throws IOException {
    List<KeptFile> kept = new ArrayList<>();
    for (Path file : published.all()) {
      String name = file.getFileName().toString();
      try (InputStream in = Files.newInputStream(file);
          FileLayer.Sink out = files.create(staging.resolve(name))) {
        kept.add(Digests.copy(name, in, out, EditionStore.LARGEST_FILE));
        out.force();
      }
    }
    KeptFile main = kept.removeFirst();
    kept.sort(Comparator.comparing(KeptFile::name));
    kept.addFirst(main);
    return kept;
  }

  private Imported settled(Path staging, KeptEdition edition, Reading reading) throws IOException {
    Optional<KeptEdition> current = folder.inForce();
    if (current.isPresent() && sameEdition(current.get(), edition)) {
      folder.forgetRefusal();
      return new Imported(current.get(), ImportStatus.UNCHANGED);
    }
    KeptEdition kept = folder.keep(staging, edition);
    if (current.isEmpty()) {
      folder.putInForce(kept, List.of());
      return new Imported(kept.inForce(List.of()), ImportStatus.IN_FORCE);
    }
    if (edition.header().published().isBefore(current.get().header().published())) {
      return new Imported(kept, ImportStatus.KEPT);
    }
    List<HeldListing> held = held(current.get(), kept, reading);
    folder.putInForce(kept, held);
    return new Imported(kept.inForce(held), ImportStatus.IN_FORCE);
  }

  private List<HeldListing> held(KeptEdition current, KeptEdition next, Reading reading) {
    KeptReader kept = new KeptReader(folder, reader);
    Reading before;
    try {
      before = kept.reading(current);
    } catch (ListsException e) {
      throw new ListsException(
          "edition %s of %s is kept, but what it removes cannot be told: %s Perhaps put it in force yourself: cordon lists activate %s %s"
              .formatted(
                  next.header().published(),
                  request.list(),
                  e.getMessage(),
                  request.list(),
                  next.header().published()),
          e);
    }
    return new Succession(current, before.listings())
        .held(reading, kept.listingsOfQuarantined(request.list(), reading));
  }

  private static boolean sameEdition(KeptEdition a, KeptEdition b) {
    return a.name().equals(b.name()) && a.header().sha256().equals(b.header().sha256());
  }

  /* An edition of a day far ahead would keep every true one out of force until then. One day ahead
   * it may be where the publisher is. */
  private LocalDate notInFuture(LocalDate date) {
    LocalDate tomorrow = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1);
    if (date.isAfter(tomorrow)) {
      throw new UnreadableListException(
          "its date %s is later than tomorrow, %s. Perhaps the date or this machine's clock is wrong."
              .formatted(date, tomorrow));
    }
    return date;
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
}
