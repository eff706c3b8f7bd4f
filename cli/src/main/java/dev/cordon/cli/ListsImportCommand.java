package dev.cordon.cli;

import dev.cordon.lists.Companions;
import dev.cordon.lists.EditionDate;
import dev.cordon.lists.EditionStore;
import dev.cordon.lists.ImportRequest;
import dev.cordon.lists.Imported;
import dev.cordon.model.EditionHeader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts an edition in force from the publisher's files.
@Command(
    name = "import",
    description = "Reads a publisher's file, or folder of files, and puts the edition in force.")
final class ListsImportCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "PATH",
      description = "The publisher's file, or the folder with the files of one edition.")
  private Path path = Path.of("");

  @Option(
      names = "--list",
      required = true,
      paramLabel = "ID",
      description = "Which list it is: us-ofac-sdn, us-ofac-cons or un-sc.")
  private String list = "";

  @Option(
      names = "--edition",
      paramLabel = "DATE",
      description = "The publisher's date, YYYY-MM-DD (default: what the file says).")
  private @Nullable String edition;

  @Option(
      names = "--main-only",
      description = "Accepts a main file without its companions; aliases are then missing.")
  private boolean mainOnly;

  ListsImportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    ListsInForce.checkKnown(list);
    ImportRequest request =
        new ImportRequest(
            path, list, date(), mainOnly ? Companions.MAIN_ONLY : Companions.REQUIRED);
    EditionStore store = new EditionStore(surroundings.home());
    Imported imported = store.importEdition(request);
    EditionHeader header = imported.edition().header();
    try (Output output = Output.standard(surroundings.out())) {
      output.line(
          "%s of %s: %,d listings%s, %,d quarantined; %s"
              .formatted(
                  header.list(),
                  header.published(),
                  header.listings(),
                  header.held() == 0 ? "" : " (%,d of them held)".formatted(header.held()),
                  header.quarantined(),
                  said(imported)));
      if (header.held() > 0) {
        output.line(held(header));
      }
      imported.notices().forEach(output::line);
      output.complete();
    }
    QuarantinedText.say(surroundings, store, imported.edition());
    return ExitCodes.DONE;
  }

  private static String held(EditionHeader header) {
    return "Held: what the edition has no longer, or not readably, stays in force until a person decides. Perhaps see cordon lists diff %s, then cordon lists activate %s %s"
        .formatted(header.list(), header.list(), header.published());
  }

  private static String said(Imported imported) {
    return switch (imported.status()) {
      case IN_FORCE -> "now in force";
      case KEPT -> "older than the edition in force, so kept as history";
      case UNCHANGED -> "already in force, nothing changed";
    };
  }

  private EditionDate date() {
    if (edition == null) {
      return new EditionDate.FromFiles();
    }
    try {
      return new EditionDate.Stated(LocalDate.parse(edition));
    } catch (DateTimeParseException e) {
      throw new UsageException("--edition is a date YYYY-MM-DD, not '%s'".formatted(edition), e);
    }
  }
}
