package dev.cordon.cli;

import dev.cordon.engine.Engine;
import dev.cordon.news.Page;
import dev.cordon.news.PageReader;
import dev.cordon.news.PageReading;
import dev.cordon.news.UnreadablePageException;
import dev.cordon.screening.Screener;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads news pages: the article, and who is named in it.
@Command(
    name = "read",
    description =
        "Reads news pages: the article without what surrounds it, and who is named in it.",
    footer = {
      "",
      "FILE is a page as plain text in UTF-8 (or UTF-16 with a byte order mark); '-' reads standard input.",
      "",
      "Exit codes: 0 done, 1 not done or some page not read, 2 wrong usage, 10 hit with --fail-on-hit."
    })
final class ReadCommand implements Callable<Integer> {

  /// What results can look like.
  enum PageForm {
    text,
    json
  }

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "A page, or - for standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Day of publication, YYYY-MM-DD, where you know it.")
  private String date = "";

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "${COMPLETION-CANDIDATES} (default: text).")
  private PageForm format = PageForm.text;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes the results to a file, whole or not at all.")
  private @Nullable Path out;

  @Option(names = "--fail-on-hit", description = "Exits with 10 if someone named has a hit.")
  private boolean failOnHit;

  @Mixin private PolicyOptions policy = new PolicyOptions();

  ReadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Optional<LocalDate> published = published();
    Instant begun = surroundings.clock().instant();
    /* Pages are opened before the lists are read: a wrong path is told at once. */
    List<Page> pages = files.stream().flatMap(file -> page(file).stream()).toList();
    if (pages.isEmpty()) {
      return ExitCodes.NOT_DONE;
    }
    Engine engine = Engine.standard();
    Screener screener =
        new ListsInForce(surroundings).screener(PageReader.policy(policy.policy()), engine);
    PageReader reader = new PageReader(screener, engine);
    List<PageReading> readings = new ArrayList<>();
    for (Page page : pages) {
      read(reader, page, published).ifPresent(readings::add);
    }
    if (!readings.isEmpty()) {
      write(readings, begun);
    }
    if (readings.size() < files.size()) {
      return ExitCodes.NOT_DONE;
    }
    boolean hasHit = readings.stream().anyMatch(PageReading::hasHit);
    return failOnHit && hasHit ? ExitCodes.HIT : ExitCodes.DONE;
  }

  private Optional<LocalDate> published() {
    if (date.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      throw new UsageException("--date is a day, YYYY-MM-DD, not '%s'".formatted(date), e);
    }
  }

  /// The page in that file; one that cannot be read is told, and the others go on.
  private Optional<Page> page(String file) {
    String name = file.equals("-") ? "standard input" : String.valueOf(Path.of(file).getFileName());
    try (InputStream in =
        file.equals("-") ? surroundings.in() : Files.newInputStream(Path.of(file))) {
      return Optional.of(Page.decode(name, in.readNBytes(Page.LARGEST + 1)));
    } catch (IOException e) {
      surroundings.say("%s could not be read: %s".formatted(file, Causes.of(e)));
    } catch (UnreadablePageException e) {
      surroundings.say(String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private Optional<PageReading> read(PageReader reader, Page page, Optional<LocalDate> published) {
    try {
      return Optional.of(
          published.map(day -> reader.read(page, day)).orElseGet(() -> reader.read(page)));
    } catch (UnreadablePageException e) {
      surroundings.say(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private void write(List<PageReading> readings, Instant begun) {
    Terminal terminal = out == null ? surroundings.terminal() : Terminal.none();
    try (Output output = out == null ? Output.standard(surroundings.out()) : Output.file(out)) {
      switch (format) {
        case text -> {
          ReadingText text = new ReadingText(output, new Ink(terminal.colour()), terminal.width());
          readings.forEach(text::write);
          text.end(surroundings.today(), Duration.between(begun, surroundings.clock().instant()));
        }
        case json -> readings.forEach(reading -> ReadingJson.write(output, reading));
      }
      output.complete();
    }
  }
}
