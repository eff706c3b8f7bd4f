package dev.cordon.cli;

import dev.cordon.lists.EditionStore;
import dev.cordon.lists.fetch.ListUpdater;
import dev.cordon.lists.fetch.UpdateOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings lists up to date, each whether or not another could be.
@Command(
    name = "update",
    description = "Fetches lists from their publishers and puts editions in force.")
final class ListsUpdateCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "ID",
      description = "Which lists: us-ofac-sdn, us-ofac-cons, un-sc (default: all).")
  private List<String> lists = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "DIR",
      description =
          "Takes publishers' files from a folder instead: a subfolder called ID or ID_DATE for a"
              + " list, or the files under the publisher's names.")
  private @Nullable Path from;

  ListsUpdateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path folder = from;
    if (folder != null && !Files.isDirectory(folder)) {
      throw new CommandException("there is no folder %s to take lists from".formatted(folder));
    }
    List<UpdateOutcome> outcomes = new ArrayList<>();
    try (ListUpdater updater = updater();
        Output output = Output.standard(surroundings.out())) {
      for (String list : chosen(updater)) {
        UpdateOutcome outcome =
            folder == null ? fetched(updater, list) : updater.carried(list, folder);
        outcomes.add(outcome);
        output.line(DisplayText.clean(outcome.line()));
        output.flush();
        if (outcome instanceof UpdateOutcome.Updated(var _, var imported)) {
          QuarantinedText.say(
              surroundings, new EditionStore(surroundings.home()), imported.edition());
        }
      }
      output.complete();
    }
    return exitCode(outcomes);
  }

  private int exitCode(List<UpdateOutcome> outcomes) {
    long failed = outcomes.stream().filter(this::isFailure).count();
    boolean none = outcomes.stream().noneMatch(UpdateOutcome::isCurrent);
    if (failed == 0 && !none) {
      return ExitCodes.DONE;
    }
    surroundings.say(
        failed == 0
            ? "no list was found"
            : "%d of %d lists could not be updated; what was in force for them still is"
                .formatted(failed, outcomes.size()));
    return ExitCodes.NOT_DONE;
  }

  /* A folder need not have every list, only those that were asked for by name. */
  private boolean isFailure(UpdateOutcome outcome) {
    return switch (outcome) {
      case UpdateOutcome.Absent _ -> !lists.isEmpty();
      case UpdateOutcome.Updated _,
          UpdateOutcome.Unchanged _,
          UpdateOutcome.Refused _,
          UpdateOutcome.Away _,
          UpdateOutcome.NotKept _ ->
          !outcome.isCurrent();
    };
  }

  private UpdateOutcome fetched(ListUpdater updater, String list) {
    AtomicLong arrived = new AtomicLong();
    try (Progress progress = new Progress(surroundings, list, -1)) {
      return updater.fetch(list, bytes -> progress.at(arrived.addAndGet(bytes)));
    }
  }

  private List<String> chosen(ListUpdater updater) {
    for (String list : lists) {
      if (!updater.ids().contains(list)) {
        throw new UsageException(
            "unknown list '%s' (known: %s)".formatted(list, String.join(", ", updater.ids())));
      }
    }
    return lists.isEmpty() ? updater.ids() : lists.stream().distinct().toList();
  }

  private ListUpdater updater() {
    try {
      return surroundings.updater().get();
    } catch (IllegalArgumentException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    }
  }
}
