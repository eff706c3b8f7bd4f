package dev.cordon.cli;

import dev.cordon.lists.EditionStore;
import dev.cordon.lists.HeldListing;
import dev.cordon.lists.KeptEdition;
import dev.cordon.lists.KeptFile;
import dev.cordon.lists.KnownLists;
import dev.cordon.lists.Refusal;
import dev.cordon.model.Edition;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.ListingId;
import dev.cordon.screening.Policy;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Shows what is in force of each list: the edition, its age, what is held and what could not be
/// read.
@Command(
    name = "status",
    description = "Shows the editions in force, their age, what is held and what is quarantined.")
final class ListsStatusCommand implements Callable<Integer> {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /// Digits of a digest that tell files apart at a glance; `lists show` and results have all.
  private static final int SHORT_DIGEST = 16;

  /// Most held listings and most quarantined rows shown of a list; JSON has all.
  private static final int MOST_SHOWN = 10;

  private final Surroundings surroundings;

  @Option(names = "--format", paramLabel = "FORM", description = "text or json (default: text).")
  private ListsForm form = ListsForm.text;

  ListsStatusCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    EditionStore store = new EditionStore(surroundings.home());
    try (Output output = Output.standard(surroundings.out())) {
      switch (form) {
        case text -> text(store, output);
        case json -> StatusJson.write(output, store, surroundings.today());
      }
      output.complete();
    }
    return ExitCodes.DONE;
  }

  private void text(EditionStore store, Output output) {
    List<KeptEdition> editions = store.inForce();
    if (editions.isEmpty()) {
      output.line("No list was imported into %s.".formatted(surroundings.home()));
      output.line("Perhaps import one: cordon lists import PATH --list ID");
    } else {
      table(editions).forEach(output::line);
    }
    for (KeptEdition kept : editions) {
      EditionHeader header = kept.header();
      output.line("");
      output.line(header.list());
      for (KeptFile file : kept.files()) {
        output.line(
            DisplayText.clean(
                "  %s  %,13d bytes  %s".formatted(file.sha256(), file.bytes(), file.name())));
      }
      kept.notices().forEach(notice -> output.line("  " + DisplayText.clean(notice)));
      history(store, kept).forEach(output::line);
      if (header.held() + header.quarantined() > 0) {
        Edition read = store.read(header.list());
        shown(held(kept, read)).forEach(output::line);
        shown(quarantined(read)).forEach(output::line);
      }
    }
    for (String list : KnownLists.ids()) {
      Optional<Refusal> refusal = store.refusal(list);
      if (refusal.isPresent()) {
        output.line("");
        output.line(
            "%s: the import of %s was REFUSED: %s"
                .formatted(
                    list,
                    MINUTE.format(refusal.get().at()),
                    DisplayText.clean(refusal.get().reason())));
      }
    }
  }

  private List<String> table(List<KeptEdition> editions) {
    TextTable table =
        new TextTable(
            List.of(
                "list",
                "edition",
                "age",
                "listings",
                "held",
                "quarantined",
                "imported",
                "sha256",
                ""));
    for (KeptEdition kept : editions) {
      EditionHeader header = kept.header();
      table.add(
          List.of(
              header.list(),
              header.published().toString(),
              "%,d d".formatted(Policy.ageInDays(header, surroundings.today())),
              "%,d".formatted(header.listings()),
              "%,d".formatted(header.held()),
              "%,d".formatted(header.quarantined()),
              MINUTE.format(kept.importedAt()),
              header.sha256().substring(0, SHORT_DIGEST),
              kept.mainOnly() ? "aliases missing" : ""));
    }
    return table.lines(2, 3, 4, 5);
  }

  /* An edition that is kept is newer than the one in force, so it waits to be put in force, or it
   * was followed by it. */
  private static List<String> history(EditionStore store, KeptEdition inForce) {
    List<KeptEdition> others =
        store.kept(inForce.header().list()).stream().filter(kept -> !kept.inForce()).toList();
    if (others.isEmpty()) {
      return List.of();
    }
    long staged = others.stream().filter(kept -> isStaged(kept, inForce)).count();
    return List.of(
        "  kept beside it: %,d superseded, %,d staged".formatted(others.size() - staged, staged));
  }

  static boolean isStaged(KeptEdition kept, KeptEdition inForce) {
    return kept.header().published().isAfter(inForce.header().published());
  }

  private List<String> held(KeptEdition kept, Edition read) {
    Map<ListingId, String> captions = captions(read);
    return kept.held().stream()
        .map(
            held ->
                cut(
                    "  held: %s  %s, %s, as in %s"
                        .formatted(
                            held.id().number(), captions.get(held.id()), said(held), dateOf(held))))
        .toList();
  }

  /// Captions of what is in force of a list.
  static SortedMap<ListingId, String> captions(Edition edition) {
    SortedMap<ListingId, String> captions = new TreeMap<>();
    edition.listings().forEach(listing -> captions.put(listing.id(), listing.caption()));
    return captions;
  }

  /// Date of the edition that a held listing is read from.
  static String dateOf(HeldListing held) {
    return held.edition().substring(0, held.edition().indexOf('_'));
  }

  /// Why a listing is held.
  static String said(HeldListing held) {
    return switch (held.reason()) {
      case MISSING -> "which the edition in force has no longer";
      case UNREADABLE -> "whose row in the edition in force could not be read";
      case INCOMPLETE -> "of which a row in the edition in force could not be read";
    };
  }

  private List<String> quarantined(Edition read) {
    return read.quarantined().stream()
        .map(
            row ->
                cut("  quarantined: %s: %s: %s".formatted(row.source(), row.reason(), row.raw())))
        .toList();
  }

  private String cut(String text) {
    return DisplayText.cut(DisplayText.clean(text), surroundings.terminal().width());
  }

  private static List<String> shown(List<String> lines) {
    if (lines.size() <= MOST_SHOWN) {
      return lines;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, MOST_SHOWN));
    shown.add("  and %,d more; --format json shows all".formatted(lines.size() - MOST_SHOWN));
    return shown;
  }
}
