package dev.cordon.cli;

import dev.cordon.engine.Engine;
import dev.cordon.screening.Outcome;
import dev.cordon.screening.Policy;
import dev.cordon.screening.Screened;
import dev.cordon.screening.Screener;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Screens names or a customer file against the lists in force.
@Command(
    name = "screen",
    description = "Screens parties against the lists in force and says why.",
    footer = {
      "",
      "FILE is CSV in UTF-8 with the header id,kind,name,birth_date,country,gender and, if you like,",
      "aliases, identifiers and address; several values of one cell are separated by ';'. '-' reads",
      "standard input.",
      "",
      "Exit codes: 0 done, 1 not done or some rows not screened, 2 wrong usage, 10 a hit (only with",
      "--fail-on-hit, and then also where some rows were not screened)."
    })
final class ScreenCommand implements Callable<Integer> {

  /// Rows screened at once on all cores: enough to keep them busy, few enough to hold in memory.
  private static final int BATCH = 64;

  /// Hits of a party that a table shows where nobody says how many.
  private static final int USUAL_LIMIT = 10;

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      hideParamSyntax = true,
      description = "The party's name, in quotes.")
  private List<String> names = List.of();

  @Option(names = "--file", paramLabel = "FILE", description = "Screens every row of a CSV file.")
  private @Nullable String file;

  @Mixin private PartyOptions party = new PartyOptions();

  @Mixin private PolicyOptions policy = new PolicyOptions();

  @Option(
      names = "--threshold",
      paramLabel = "SCORE",
      description = "Least score of a hit, 0 to 1, instead of the policy's thresholds.")
  private @Nullable String threshold;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "${COMPLETION-CANDIDATES} (default: table).")
  private Form format = Form.table;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes the results to a file, whole or not at all.")
  private @Nullable Path out;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "Shows at most N hits of a party (default: 10 in a table, else all); all count, and targets that only a weak alias finds are counted apart.")
  private @Nullable Integer limit;

  @Option(names = "--fail-on-hit", description = "Exits with 10 if there is a hit.")
  private boolean failOnHit;

  ScreenCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    checkUsage();
    Instant begun = surroundings.clock().instant();
    List<Row> given = names.isEmpty() ? List.of() : List.of(party.row(oneName(names)));
    Engine engine = Engine.standard();
    Policy chosen = threshold == null ? policy.policy() : policy.policy(threshold, engine);
    Summary summary = new Summary();
    String path = file;
    if (path == null) {
      Screener screener = new ListsInForce(surroundings).screener(chosen, engine);
      write(
          screener,
          begun,
          summary,
          List.of(),
          results -> answer(screener, given, summary, results));
    } else {
      /* The file is opened before the lists are read: a wrong path is told at once. */
      try (InputStream in = open(path)) {
        PartyFile rows = new PartyFile(path.equals("-") ? "standard input" : path, in);
        warnOfUnknown(rows.unknownColumns());
        Screener screener = new ListsInForce(surroundings).screener(chosen, engine);
        write(
            screener,
            begun,
            summary,
            rows.unknownColumns(),
            results -> answer(screener, rows, path, summary, results));
      } catch (IOException e) {
        throw new CommandException("%s could not be read: %s".formatted(path, Causes.of(e)), e);
      }
    }
    if (failOnHit && summary.hasHit()) {
      return ExitCodes.HIT;
    }
    return summary.notScreened() > 0 ? ExitCodes.NOT_DONE : ExitCodes.DONE;
  }

  private void checkUsage() {
    if (file == null && names.isEmpty()) {
      throw new UsageException("give a NAME or --file FILE");
    }
    if (file != null && !(names.isEmpty() && !party.isGiven())) {
      throw new UsageException(
          "--file takes its parties from the file, so no NAME and no option that describes one");
    }
    if (limit != null && limit < 1) {
      throw new UsageException("--limit is at least 1, not %d".formatted(limit));
    }
  }

  /// The one name; words without quotes are no list of parties.
  ///
  /// @throws UsageException showing the name in quotes
  static String oneName(List<String> words) {
    if (words.size() != 1) {
      throw new UsageException(
          "give one NAME, not %,d; put the name in quotes: \"%s\""
              .formatted(words.size(), DisplayText.cut(String.join(" ", words), 120)));
    }
    return words.getFirst();
  }

  private InputStream open(String path) throws IOException {
    return path.equals("-")
        ? surroundings.in()
        : new BufferedInputStream(Files.newInputStream(Path.of(path)));
  }

  private void warnOfUnknown(List<String> columns) {
    if (!columns.isEmpty()) {
      surroundings.say(
          "warning: unknown %s %s, carried through and not compared"
              .formatted(columns.size() == 1 ? "column" : "columns", String.join(", ", columns)));
    }
  }

  /// What writes the answers of one run.
  private interface Run {
    void into(Results results);
  }

  private void write(
      Screener screener, Instant begun, Summary summary, List<String> carried, Run run) {
    try (Output output = out == null ? Output.standard(surroundings.out()) : Output.file(out)) {
      Results results = results(output, screener.screened());
      results.begin(carried);
      run.into(results);
      Duration took = Duration.between(begun, surroundings.clock().instant());
      String text = summary.text(screener.screened(), surroundings.today(), took);
      results.end(text);
      output.complete();
      if (!results.showsSummary() || out != null) {
        surroundings.say(text);
      }
    }
  }

  private Results results(Output output, Screened screened) {
    Terminal terminal = out == null ? surroundings.terminal() : Terminal.none();
    int shown = limit != null ? limit : format == Form.table ? USUAL_LIMIT : Integer.MAX_VALUE;
    return switch (format) {
      case table ->
          new TableResults(output, screened, shown, new Ink(terminal.colour()), terminal.width());
      case json -> new JsonResults(output, shown, screened);
      case csv -> new CsvResults(output, shown, terminal.results());
      case html -> new HtmlResults(output, screened, shown);
    };
  }

  private void answer(
      Screener screener, PartyFile rows, String path, Summary summary, Results results) {
    try (Progress progress = new Progress(surroundings, "screening", size(path))) {
      List<Row> batch = new ArrayList<>();
      for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
        batch.add(row.get());
        if (batch.size() == BATCH) {
          answer(screener, batch, summary, results);
          progress.at(rows.bytes());
          batch.clear();
        }
      }
      answer(screener, batch, summary, results);
    }
  }

  private static long size(String path) {
    try {
      return path.equals("-") ? -1 : Files.size(Path.of(path));
    } catch (IOException e) {
      return -1; // a pipe or device has no size; the bar then shows no end
    }
  }

  private void answer(Screener screener, List<Row> rows, Summary summary, Results results) {
    /* Order-free: an outcome depends on its party alone, and toList keeps the order. */
    for (Answer answer : rows.parallelStream().map(row -> answer(screener, row)).toList()) {
      if (answer instanceof Answer.Refused(var bad)) {
        surroundings.say("%s not screened: %s".formatted(bad.place(), bad.reason()));
      }
      summary.add(answer);
      results.add(answer);
    }
  }

  private static Answer answer(Screener screener, Row row) {
    return switch (row) {
      case Row.Bad bad -> new Answer.Refused(bad);
      case Row.Good good ->
          switch (screener.screen(good.party())) {
            case Outcome.Answered answered -> new Answer.Screened(good, answered);
            case Outcome.NotScreened(var party, var reason, var _) ->
                new Answer.Refused(
                    new Row.Bad(good.line(), party.id(), party.name(), reason, good.carried()));
          };
    };
  }
}
