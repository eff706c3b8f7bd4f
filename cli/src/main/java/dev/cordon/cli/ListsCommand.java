package dev.cordon.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Keeps the lists. By itself it does nothing.
@Command(name = "lists", description = "Imports the official lists and shows what is in force.")
final class ListsCommand implements Runnable {

  @Override
  public void run() {
    throw new UsageException("lists needs one of import, status, show, diff, activate and verify");
  }

  static CommandLine with(Surroundings surroundings) {
    return new CommandLine(new ListsCommand())
        .addSubcommand(new ListsImportCommand(surroundings))
        .addSubcommand(new ListsStatusCommand(surroundings))
        .addSubcommand(new ListsShowCommand(surroundings))
        .addSubcommand(new ListsDiffCommand(surroundings))
        .addSubcommand(new ListsActivateCommand(surroundings))
        .addSubcommand(new ListsVerifyCommand(surroundings));
  }
}
