package dev.cordon.cli;

import dev.cordon.engine.Engine;
import dev.cordon.lists.EditionStore;
import dev.cordon.lists.HeldListing;
import dev.cordon.lists.KeptEdition;
import dev.cordon.lists.KnownLists;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.QuarantinedRow;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows a listing of a list in force.
@Command(name = "show", description = "Shows one listing, all that its publisher says.")
final class ListsShowCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "LISTID:ID", description = "The listing, such as us-ofac-sdn:20157.")
  private String target = "";

  @Option(
      names = "--history",
      description = "In which kept editions it stands and what changed, the oldest first.")
  private boolean history;

  ListsShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    ListingId id = Listings.id(target);
    Ink ink = new Ink(surroundings.terminal().colour());
    int width = surroundings.terminal().width();
    try (Output output = Output.standard(surroundings.out())) {
      if (history) {
        history(id, new ListingHistory(output, ink, width));
      } else {
        inForce(id, output, new ListingText(output, ink, width));
      }
      output.complete();
    }
    return ExitCodes.DONE;
  }

  private void history(ListingId id, ListingHistory text) {
    ListsInForce.checkKnown(id.list());
    if (!text.write(id, new EditionStore(surroundings.home()))) {
      throw new CommandException(
          "no kept edition of %s has a listing %s".formatted(id.list(), id.number()));
    }
  }

  private void inForce(ListingId id, Output output, ListingText text) {
    ListsInForce lists = new ListsInForce(surroundings);
    Optional<Listing> listing = lists.listing(id, Engine.standard());
    List<QuarantinedRow> rows = quarantined(id);
    if (listing.isEmpty() && rows.isEmpty()) {
      throw new CommandException(
          "the edition of %s in force has no listing %s".formatted(id.list(), id.number()));
    }
    listing.ifPresent(text::write);
    Optional<HeldListing> held = lists.held(id);
    if (held.isPresent()) {
      output.line("");
      output.line(
          "Held: a listing %s. It stays in force as it was in the edition of %s."
              .formatted(
                  ListsStatusCommand.said(held.get()), ListsStatusCommand.dateOf(held.get())));
    }
    rows.forEach(row -> QuarantinedText.write(output, row));
  }

  private List<QuarantinedRow> quarantined(ListingId id) {
    if (!KnownLists.isKnown(id.list())) {
      return List.of();
    }
    EditionStore store = new EditionStore(surroundings.home());
    KeptEdition inForce = store.inForce(id.list());
    return inForce.header().quarantined() == 0
        ? List.of()
        : store.readAsPublished(inForce).quarantined().stream()
            .filter(row -> store.belongsTo(row, id))
            .toList();
  }
}
