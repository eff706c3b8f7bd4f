package dev.cordon.cli;

import dev.cordon.lists.EditionDifference;
import dev.cordon.lists.EditionStore;
import dev.cordon.lists.KeptEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Compares two kept editions of a list.
@Command(
    name = "diff",
    description = "Shows what a publisher added, removed and changed between two kept editions.")
final class ListsDiffCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "ID", description = "Which list, such as us-ofac-sdn.")
  private String list = "";

  @Parameters(
      index = "1..*",
      arity = "0..2",
      paramLabel = "EDITION",
      description =
          "The earlier and the later edition, each by its date or the beginning of its digest"
              + " (default: the one in force and the kept one before it).")
  private List<String> editions = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORM", description = "text or json (default: text).")
  private ListsForm form = ListsForm.text;

  ListsDiffCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    ListsInForce.checkKnown(list);
    if (editions.size() == 1 || editions.size() > 2) {
      throw new UsageException("lists diff takes two editions or none");
    }
    EditionStore store = new EditionStore(surroundings.home());
    KeptEdition to = editions.isEmpty() ? store.inForce(list) : store.find(list, editions.get(1));
    KeptEdition from =
        editions.isEmpty() ? predecessor(store, to) : store.find(list, editions.getFirst());
    EditionDifference difference =
        EditionDifference.between(store.readAsPublished(from), store.readAsPublished(to));
    try (Output output = Output.standard(surroundings.out())) {
      switch (form) {
        case text ->
            new DifferenceText(
                    output,
                    new Ink(surroundings.terminal().colour()),
                    surroundings.terminal().width())
                .write(difference, to.held());
        case json -> DifferenceJson.write(output, difference, to.held());
      }
      output.complete();
    }
    return ExitCodes.DONE;
  }

  private static KeptEdition predecessor(EditionStore store, KeptEdition edition) {
    return store
        .predecessor(edition)
        .orElseThrow(
            () ->
                new CommandException(
                    "no edition of %s before that of %s is kept, so there is nothing to compare"
                        .formatted(edition.header().list(), edition.header().published())));
  }
}
