package dev.cordon.cli;

import dev.cordon.engine.Engine;
import dev.cordon.model.ListingId;
import dev.cordon.model.Party;
import dev.cordon.screening.Explanation;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells why a target is reported for a party, or why not.
@Command(
    name = "explain",
    description =
        "Tells why a listed target is a hit for a name, or what ended it, and what would change that.")
final class ExplainCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "NAME",
      arity = "1..*",
      hideParamSyntax = true,
      description = "The party's name, in quotes.")
  private List<String> names = List.of();

  @Option(
      names = "--target",
      required = true,
      paramLabel = "LISTID:ID",
      description = "The listing, such as us-ofac-sdn:20157.")
  private String target = "";

  @Mixin private PartyOptions partyOptions = new PartyOptions();

  @Mixin private PolicyOptions policyOptions = new PolicyOptions();

  @Option(names = "--format", paramLabel = "FORM", description = "table (default) or json.")
  private CompareCommand.PairForm format = CompareCommand.PairForm.table;

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    ListingId id = Listings.id(target);
    Party party = partyOptions.party(ScreenCommand.oneName(names));
    ListsInForce lists = new ListsInForce(surroundings);
    lists.checkInForce(id.list());
    Explanation explanation = explain(lists, party, id);
    try (Output output = Output.standard(surroundings.out())) {
      switch (format) {
        case table ->
            new ExplanationText(
                    output,
                    new Ink(surroundings.terminal().colour()),
                    surroundings.terminal().width())
                .write(explanation);
        case json -> ExplanationJson.write(output, explanation);
      }
      output.complete();
    }
    return ExitCodes.DONE;
  }

  private Explanation explain(ListsInForce lists, Party party, ListingId id) {
    try {
      return lists
          .screener(policyOptions.policy(), Engine.standard())
          .explain(party, id)
          .orElseThrow(
              () ->
                  new CommandException(
                      "no listing %s in the lists in scope. Perhaps it is on another list or was removed"
                          .formatted(id)));
    } catch (IllegalArgumentException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    }
  }
}
