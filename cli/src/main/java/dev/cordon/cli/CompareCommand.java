package dev.cordon.cli;

import dev.cordon.engine.Engine;
import dev.cordon.engine.NameVerdict;
import dev.cordon.engine.evidence.Evidence;
import dev.cordon.engine.evidence.PartEvidence;
import dev.cordon.model.Kind;
import dev.cordon.screening.Policy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells whether two names could be one's, no list involved.
@Command(
    name = "compare",
    description = "Tells whether two names could be one person's or body's, and why.",
    footer = {
      "",
      "FILE is CSV in UTF-8 with the header kind,left,right; '-' reads standard input."
    })
final class CompareCommand implements Callable<Integer> {

  private static final List<String> COLUMNS = List.of("kind", "left", "right");

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      hideParamSyntax = true,
      description = "The two names, each in quotes.")
  private List<String> names = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "person, organization, vessel, aircraft or any (default).")
  private String kind = "";

  @Option(names = "--file", paramLabel = "FILE", description = "Compares every row of a CSV file.")
  private @Nullable String file;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "Policy that decides (default: the one that ships with Cordon).")
  private @Nullable Path policyFile;

  @Option(names = "--format", paramLabel = "FORM", description = "table (default) or json.")
  private PairForm format = PairForm.table;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes the results to a file, whole or not at all.")
  private @Nullable Path out;

  private int notCompared;

  /// Values of `--format`.
  enum PairForm {
    table,
    json
  }

  CompareCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    String path = file;
    if (names.size() > 2) {
      throw new UsageException(
          "give two NAMEs, not %,d; put each name in quotes: \"%s\" \"%s\""
              .formatted(
                  names.size(), half(0, names.size() / 2), half(names.size() / 2, names.size())));
    }
    if ((path == null) == names.isEmpty() || names.size() == 1) {
      throw new UsageException("give two NAMEs or --file FILE");
    }
    if (path != null && !kind.isEmpty()) {
      throw new UsageException("--file takes the kinds from the file, so no --kind");
    }
    Policy policy = PolicyOptions.policy(policyFile);
    try (Output output = out == null ? Output.standard(surroundings.out()) : Output.file(out)) {
      if (path == null) {
        compareArguments(policy, output);
      } else {
        compareFile(path, policy, output);
      }
      output.complete();
    }
    return notCompared > 0 ? ExitCodes.NOT_DONE : ExitCodes.DONE;
  }

  private String half(int from, int to) {
    return DisplayText.cut(String.join(" ", names.subList(from, to)), 60);
  }

  private void compareArguments(Policy policy, Output output) {
    Kind read;
    try {
      read = PartyCells.kind(kind);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
    try {
      write(output, policy, read, names.getFirst(), names.getLast(), List.of());
    } catch (IllegalArgumentException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    }
  }

  private void compareFile(String path, Policy policy, Output output) {
    boolean isStandard = path.equals("-");
    try (InputStream in =
        isStandard
            ? surroundings.in()
            : new BufferedInputStream(Files.newInputStream(Path.of(path)))) {
      CsvTable table =
          new CsvTable(
              isStandard ? "standard input" : path, in, List.of("left", "right"), COLUMNS, COLUMNS);
      List<String> others = table.others(COLUMNS.toArray(String[]::new));
      for (Optional<CsvTable.CsvRow> row = table.next(); row.isPresent(); row = table.next()) {
        switch (row.get()) {
          case CsvTable.CsvRow.Malformed(int line, var cells, var reason) ->
              refuse(output, table, line, cells, reason);
          case CsvTable.CsvRow.Cells(int line, var cells) -> {
            List<Row.Column> carried =
                others.stream().map(name -> new Row.Column(name, table.cell(cells, name))).toList();
            try {
              write(
                  output,
                  policy,
                  PartyCells.kind(table.cell(cells, "kind")),
                  table.cell(cells, "left"),
                  table.cell(cells, "right"),
                  carried);
            } catch (IllegalArgumentException e) {
              refuse(output, table, line, cells, String.valueOf(e.getMessage()));
            }
          }
        }
      }
    } catch (IOException e) {
      throw new CommandException("%s could not be read: %s".formatted(path, Causes.of(e)), e);
    }
    if (notCompared > 0) {
      surroundings.say(
          "%,d %s not compared".formatted(notCompared, notCompared == 1 ? "row was" : "rows were"));
    }
  }

  private void refuse(Output output, CsvTable table, int line, List<String> cells, String reason) {
    notCompared++;
    surroundings.say("line %d not compared: %s".formatted(line, reason));
    if (format == PairForm.json) {
      JsonForm.line(
          output,
          json -> {
            json.writeStringProperty("kind", table.cell(cells, "kind"));
            json.writeStringProperty("left", table.cell(cells, "left"));
            json.writeStringProperty("right", table.cell(cells, "right"));
            json.writeNumberProperty("line", line);
            json.writeStringProperty("error", reason);
          });
    }
  }

  private void write(
      Output output, Policy policy, Kind of, String left, String right, List<Row.Column> carried) {
    NameVerdict verdict = Engine.standard().compare(of, left, right);
    boolean match = verdict.millibits() >= policy.thresholds().name();
    switch (format) {
      case json ->
          JsonForm.line(
              output,
              json -> {
                json.writeStringProperty("kind", of.label());
                json.writeStringProperty("left", left);
                json.writeStringProperty("right", right);
                json.writeNumberProperty("score", JsonForm.score(verdict.score()));
                json.writeNumberProperty("bits", JsonForm.bits(verdict.millibits()));
                json.writeBooleanProperty("match", match);
                JsonForm.carried(json, carried);
                JsonForm.evidence(json, verdict.evidence());
              });
      case table -> table(output, policy, left, right, verdict, match);
    }
  }

  private void table(
      Output output, Policy policy, String left, String right, NameVerdict verdict, boolean match) {
    Ink ink = new Ink(out == null && surroundings.terminal().colour());
    String word = match ? ink.red("match   ") : ink.green("no match");
    output.line("%s  %s  /  %s".formatted(word, DisplayText.clean(left), DisplayText.clean(right)));
    output.line(
        String.format(
            Locale.ROOT,
            "          %s bits, %s needed; strength %s at even odds",
            JsonForm.bits(verdict.millibits()),
            JsonForm.bits(policy.thresholds().name()),
            JsonForm.score(verdict.score())));
    for (Evidence item : verdict.evidence()) {
      if (item instanceof Evidence.Name name) {
        for (PartEvidence part : name.parts()) {
          output.line(
              "%17s  %s"
                  .formatted(JsonForm.bits(part.millibits()), DisplayText.clean(part.detail())));
        }
      }
    }
  }
}
