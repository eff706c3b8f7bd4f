package dev.cordon.cli;

import dev.cordon.lists.EditionStore;
import dev.cordon.lists.KeptEdition;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Puts a kept edition in force because a person says so.
@Command(
    name = "activate",
    description =
        "Puts a kept edition in force with all that it removed; what was held is released.")
final class ListsActivateCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "ID", description = "Which list, such as us-ofac-sdn.")
  private String list = "";

  @Parameters(
      index = "1",
      paramLabel = "EDITION",
      description = "Date of the edition, or the beginning of its digest.")
  private String edition = "";

  ListsActivateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    ListsInForce.checkKnown(list);
    EditionStore store = new EditionStore(surroundings.home());
    List<KeptEdition> before =
        store.inForce().stream().filter(kept -> kept.header().list().equals(list)).toList();
    KeptEdition now = store.activate(list, edition);
    try (Output output = Output.standard(surroundings.out())) {
      output.line(
          "%s of %s: %,d listings, now in force; %s"
              .formatted(list, now.header().published(), now.header().listings(), said(before)));
      output.complete();
    }
    return ExitCodes.DONE;
  }

  private static String said(List<KeptEdition> before) {
    if (before.isEmpty()) {
      return "none was before";
    }
    KeptEdition old = before.getFirst();
    String edition = "before it that of %s was".formatted(old.header().published());
    return old.held().isEmpty()
        ? edition
        : "%s, with %,d held listings, which are released".formatted(edition, old.held().size());
  }
}
