package dev.cordon.cli;

import dev.cordon.engine.Engine;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Shows a listing of a list in force.
@Command(name = "show", description = "Shows one listing, all that its publisher says.")
final class ListsShowCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "LISTID:ID", description = "The listing, such as us-ofac-sdn:20157.")
  private String target = "";

  ListsShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    ListingId id = Listings.id(target);
    ListsInForce lists = new ListsInForce(surroundings);
    Listing listing =
        lists
            .listing(id, Engine.standard())
            .orElseThrow(
                () ->
                    new CommandException(
                        "the edition of %s in force has no listing %s"
                            .formatted(id.list(), id.number())));
    try (Output output = Output.standard(surroundings.out())) {
      new ListingText(
              output, new Ink(surroundings.terminal().colour()), surroundings.terminal().width())
          .write(listing);
      output.complete();
    }
    return ExitCodes.DONE;
  }
}
