package dev.cordon.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.cordon.engine.Assessment;
import dev.cordon.engine.evidence.Evidence;
import dev.cordon.engine.evidence.Says;
import dev.cordon.model.Effect;
import dev.cordon.model.Listing;
import dev.cordon.model.Programme;
import dev.cordon.screening.Hit;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/// A CSV row per hit; a party without hits has one row that says so, and so has one that was not
/// screened.
final class CsvResults implements Results {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "kind",
          "name",
          "line",
          "outcome",
          "target",
          "list",
          "target_kind",
          "caption",
          "score",
          "bits",
          "alias",
          "matched_party",
          "matched_target",
          "programmes",
          "effects",
          "reason");

  /// Columns of a hit between `outcome` and `reason`.
  private static final int HIT_COLUMNS = 11;

  private final CsvWriter csv;
  private final int limit;
  private final boolean isOnTerminal;

  /// @param limit most hits shown of a party
  /// @param isOnTerminal whether cells are cleaned of what a terminal would obey
  CsvResults(Output out, int limit, boolean isOnTerminal) {
    this.limit = limit;
    this.isOnTerminal = isOnTerminal;
    csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void begin(List<String> carried) {
    List<String> header = new ArrayList<>(COLUMNS);
    header.addAll(carried);
    record(header);
  }

  /* A program gets every cell as it is; a terminal must not obey what a stranger wrote in one. */
  private void record(List<String> cells) {
    csv.writeRecord(isOnTerminal ? cells.stream().map(DisplayText::clean).toList() : cells);
  }

  @Override
  public void add(Answer answer) {
    switch (answer) {
      case Answer.Refused(var row) ->
          write(
              List.of(row.id(), "", row.name(), place(row), "not-screened"),
              Collections.nCopies(HIT_COLUMNS, ""),
              row.reason(),
              row);
      case Answer.Screened(var row, var outcome) -> {
        List<Hit> hits = outcome.hits();
        if (hits.isEmpty()) {
          write(
              party(row, "no-hit"),
              Collections.nCopies(HIT_COLUMNS, ""),
              "no target in scope reaches its threshold",
              row);
        }
        Shown shown = Shown.of(hits, limit);
        shown
            .inOrder()
            .forEach(hit -> write(party(row, hit.verdict().label()), cells(hit), reason(hit), row));
        notShown(row, shown.hitsNotShown(), "");
        notShown(row, shown.weakNotShown(), " by a weak alias only");
      }
    }
  }

  private void notShown(Row.Good row, int count, String which) {
    if (count > 0) {
      write(
          party(row, "not-shown"),
          Collections.nCopies(HIT_COLUMNS, ""),
          "%d more%s not shown because of --limit".formatted(count, which),
          row);
    }
  }

  private void write(List<String> party, List<String> hit, String reason, Row row) {
    List<String> cells = new ArrayList<>(party);
    cells.addAll(hit);
    cells.add(reason);
    row.carried().forEach(column -> cells.add(column.value()));
    record(cells);
  }

  private static List<String> party(Row.Good row, String outcome) {
    return List.of(
        row.party().id(), row.party().kind().label(), row.party().name(), place(row), outcome);
  }

  private static String place(Row row) {
    return row.line() > 0 ? Integer.toString(row.line()) : "";
  }

  private static List<String> cells(Hit hit) {
    Assessment assessment = hit.assessment();
    Listing target = assessment.target();
    return List.of(
        target.id().toString(),
        target.id().list(),
        target.kind().label(),
        target.caption(),
        JsonForm.score(assessment.score()).toPlainString(),
        JsonForm.bits(assessment.millibits()).toPlainString(),
        assessment.targetName().alias(),
        assessment.partyName(),
        assessment.targetName().text(),
        target.programmes().stream().map(Programme::code).collect(Collectors.joining("; ")),
        target.effects().stream().map(Effect::label).collect(Collectors.joining("; ")));
  }

  private static String reason(Hit hit) {
    return hit.assessment().evidence().stream()
        .filter(item -> item.says() == Says.SUPPORTS || item.says() == Says.CONTRADICTS)
        .map(Evidence::detail)
        .collect(Collectors.joining("; "));
  }

  @Override
  public void end(String summary) {
    try {
      csv.flush();
    } catch (java.io.IOException e) {
      throw new CommandException("results could not be written: " + Causes.of(e), e);
    }
  }

  @Override
  public boolean showsSummary() {
    return false;
  }
}
