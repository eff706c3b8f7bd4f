package dev.cordon.cli;

import dev.cordon.model.EditionHeader;
import dev.cordon.model.Party;
import dev.cordon.screening.Hit;
import dev.cordon.screening.Screened;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Answers for the eye: parties with hits as they come, each with its reasons, then those without,
/// then what could not be screened.
final class TableResults implements Results {

  /// Most parties without a hit that get a line each; beyond, their number says it.
  private static final int MOST_NAMED = 20;

  /// Heads the column of scores: neither a probability nor what decides.
  private static final String STRENGTH = "strength";

  private final Output out;
  private final Screened screened;
  private final int limit;
  private final Ink ink;
  private final int width;
  private final HitText hits;
  private final List<String> clean = new ArrayList<>();
  private final List<Row.Bad> refused = new ArrayList<>();
  private int cleanParties;
  private int refusedParties;

  /// @param limit most hits shown of a party
  TableResults(Output out, Screened screened, int limit, Ink ink, int width) {
    this.out = out;
    this.screened = screened;
    this.limit = limit;
    this.ink = ink;
    this.width = width;
    hits = new HitText(ink, width);
  }

  @Override
  public void begin(List<String> carried) {
    if (!screened.official()) {
      String lists =
          screened.editions().stream()
              .filter(edition -> !edition.official())
              .map(EditionHeader::list)
              .collect(Collectors.joining(", "));
      out.line(
          ink.yellow(
              "Not official: the list '%s' holds %,d listings only; who has no hit may well be listed."
                  .formatted(lists, screened.listings())));
      out.line("");
    }
  }

  @Override
  public void add(Answer answer) {
    switch (answer) {
      case Answer.Refused(var row) -> {
        refusedParties++;
        if (refused.size() < MOST_NAMED) {
          refused.add(row);
        }
      }
      case Answer.Screened(var row, var outcome) -> {
        if (outcome.hits().isEmpty()) {
          cleanParties++;
          if (clean.size() < MOST_NAMED) {
            clean.add(DisplayText.cut("  -      " + PartyText.of(row.party()), width));
          }
        } else {
          block(row.party(), outcome.hits());
        }
      }
    }
  }

  private void block(Party party, List<Hit> found) {
    String name = DisplayText.cut(PartyText.of(party), width - STRENGTH.length() - 2);
    out.line(ink.bold(DisplayText.padded(name, width - STRENGTH.length())) + ink.dim(STRENGTH));
    hits.lines(Shown.of(found, limit), "--limit %d shows them"::formatted).forEach(out::line);
    out.line("");
  }

  @Override
  public void end(String summary) {
    if (cleanParties > 0) {
      out.line(ink.green(cleanParties == 1 ? "No hit" : "No hit (%,d)".formatted(cleanParties)));
      clean.forEach(out::line);
      if (cleanParties > clean.size()) {
        out.line("  and %,d more".formatted(cleanParties - clean.size()));
      }
      out.line("");
    }
    if (refusedParties > 0) {
      out.line(ink.red("NOT SCREENED (%,d)".formatted(refusedParties)));
      for (Row.Bad row : refused) {
        out.line(
            DisplayText.cut(
                DisplayText.clean("  !      " + row.place() + ": " + row.reason()), width));
      }
      if (refusedParties > refused.size()) {
        out.line("  and %,d more".formatted(refusedParties - refused.size()));
      }
      out.line("");
    }
    DisplayText.wrapped(summary, width).forEach(out::line);
  }

  @Override
  public boolean showsSummary() {
    return true;
  }
}
