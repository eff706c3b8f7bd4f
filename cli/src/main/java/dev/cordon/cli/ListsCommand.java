package dev.cordon.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Keeps the lists. By itself it does nothing.
@Command(name = "lists", description = "Imports the official lists and shows what is in force.")
final class ListsCommand implements Runnable {

  @Spec private CommandSpec command;

  @Override
  public void run() {
    throw new ParameterException(
        command.commandLine(),
        "lists needs one of: " + String.join(", ", command.subcommands().keySet()));
  }

  static CommandLine with(Surroundings surroundings) {
    return new CommandLine(new ListsCommand())
        .addSubcommand(new ListsImportCommand(surroundings))
        .addSubcommand(new ListsStatusCommand(surroundings))
        .addSubcommand(new ListsShowCommand(surroundings));
  }
}
