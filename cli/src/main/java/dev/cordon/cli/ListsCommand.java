package dev.cordon.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Keeps the lists. By itself it does nothing.
@Command(
    name = "lists",
    description = "Fetches or imports the official lists and shows what is in force.")
final class ListsCommand implements Runnable {

  @Override
  public void run() {
    throw new UsageException(
        "lists needs one of update, import, status, show, diff, activate and verify");
  }

  static CommandLine with(Surroundings surroundings) {
    return new CommandLine(new ListsCommand())
        .addSubcommand(new ListsUpdateCommand(surroundings))
        .addSubcommand(new ListsImportCommand(surroundings))
        .addSubcommand(new ListsStatusCommand(surroundings))
        .addSubcommand(new ListsShowCommand(surroundings))
        .addSubcommand(new ListsDiffCommand(surroundings))
        .addSubcommand(new ListsActivateCommand(surroundings))
        .addSubcommand(new ListsVerifyCommand(surroundings));
  }
}
