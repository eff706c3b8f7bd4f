package dev.cordon.cli;

import dev.cordon.lists.EditionStore;
import dev.cordon.lists.KeptEdition;
import dev.cordon.lists.KeptFile;
import dev.cordon.model.EditionHeader;
import dev.cordon.screening.Policy;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Shows the editions in force.
@Command(name = "status", description = "Shows the editions in force and their age.")
final class ListsStatusCommand implements Callable<Integer> {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /// Digits of a digest that tell files apart at a glance; `lists show` and results have all.
  private static final int SHORT_DIGEST = 16;

  private final Surroundings surroundings;

  ListsStatusCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<KeptEdition> editions = new EditionStore(surroundings.home()).inForce();
    try (Output output = Output.standard(surroundings.out())) {
      if (editions.isEmpty()) {
        output.line("No list was imported into %s.".formatted(surroundings.home()));
        output.line("Perhaps import one: cordon lists import PATH --list ID");
      } else {
        rows(editions).forEach(output::line);
      }
      output.complete();
    }
    return ExitCodes.DONE;
  }

  private List<String> rows(List<KeptEdition> editions) {
    TextTable table =
        new TextTable(
            List.of("list", "edition", "age", "listings", "quarantined", "imported", "sha256", ""));
    for (KeptEdition kept : editions) {
      EditionHeader header = kept.header();
      table.add(
          List.of(
              header.list(),
              header.published().toString(),
              "%,d d".formatted(Policy.ageInDays(header, surroundings.today())),
              "%,d".formatted(header.listings()),
              "%,d".formatted(header.quarantined()),
              MINUTE.format(kept.importedAt()),
              header.sha256().substring(0, SHORT_DIGEST),
              kept.mainOnly() ? "aliases missing" : ""));
    }
    List<String> lines = new ArrayList<>(table.lines(2, 3, 4));
    for (KeptEdition kept : editions) {
      lines.add("");
      lines.add(kept.header().list());
      for (KeptFile file : kept.files()) {
        lines.add("  %s  %,13d bytes  %s".formatted(file.sha256(), file.bytes(), file.name()));
      }
    }
    return lines;
  }
}
