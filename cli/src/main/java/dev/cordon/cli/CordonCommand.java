package dev.cordon.cli;

import dev.cordon.lists.ListsException;
import dev.cordon.lists.RefusedEditionException;
import dev.cordon.register.RegisterException;
import dev.cordon.screening.PolicyException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/// The whole command line. Whatever happens, it ends in an exit code and clear lines.
@Command(
    name = "cordon",
    description = "A sanctions desk: keeps the lists, screens names, says why.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Lists are kept in CORDON_HOME. Where none was imported, a bundled sample answers.",
      "'cordon COMMAND --help' tells more. With --debug, an unexpected error shows where it arose."
    })
final class CordonCommand implements Runnable {

  @Override
  public void run() {
    throw new UsageException("cordon needs a command");
  }

  /// Runs one command line.
  ///
  /// @return the exit code
  static int run(Surroundings surroundings, String... arguments) {
    List<String> given = new ArrayList<>(Arrays.asList(arguments));
    boolean debug = given.remove("--debug");
    if (given.isEmpty()) {
      given.add("--help");
    }
    PrintWriter out = new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8);
    CommandLine line =
        new CommandLine(new CordonCommand())
            .addSubcommand(new ScreenCommand(surroundings))
            .addSubcommand(new CompareCommand(surroundings))
            .addSubcommand(new ExplainCommand(surroundings))
            .addSubcommand(new ReadCommand(surroundings))
            .addSubcommand("lists", ListsCommand.with(surroundings));
    return configured(line, surroundings, debug)
        .setOut(out)
        .setErr(err)
        .execute(given.toArray(String[]::new));
  }

  private static CommandLine configured(
      CommandLine line, Surroundings surroundings, boolean debug) {
    addHelp(line);
    line.addSubcommand(new CommandLine.HelpCommand());
    return line.setExpandAtFiles(false)
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                surroundings.terminal().colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(surroundings.terminal().width())
        .setParameterExceptionHandler((e, _) -> wrongUsage(e, e.getCommandLine(), surroundings))
        .setExecutionExceptionHandler(
            (e, at, _) ->
                e instanceof UsageException
                    ? wrongUsage(e, at, surroundings)
                    : failed(e, surroundings, debug));
  }

  private static void addHelp(CommandLine line) {
    line.getCommandSpec()
        .addOption(
            CommandLine.Model.OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Shows this help.")
                .build());
    line.getSubcommands().values().forEach(CordonCommand::addHelp);
  }

  private static int wrongUsage(Exception e, CommandLine at, Surroundings surroundings) {
    surroundings.say(
        "%s. Perhaps see: %s --help"
            .formatted(withoutStop(messageOf(e)), at.getCommandSpec().qualifiedName()));
    return ExitCodes.WRONG_USAGE;
  }

  private static String withoutStop(String message) {
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }

  static int failed(Throwable e, Surroundings surroundings, boolean debug) {
    if (debug) {
      e.printStackTrace(surroundings.err());
    }
    switch (e) {
      case ReaderGoneException _ -> {}
      case CommandException told -> surroundings.say(messageOf(told));
      case PolicyException told -> surroundings.say(messageOf(told));
      case ListsException told -> surroundings.say(messageOf(told));
      case RegisterException told -> surroundings.say(messageOf(told));
      case RefusedEditionException told -> surroundings.say(messageOf(told));
      case OutOfMemoryError _ ->
          surroundings.say("out of memory. Perhaps give the JVM more: JAVA_TOOL_OPTIONS=-Xmx4g");
      default ->
          surroundings.say(
              "unexpected %s: %s. Perhaps run it again with --debug and report what it shows"
                  .formatted(e.getClass().getSimpleName(), messageOf(e)));
    }
    return ExitCodes.NOT_DONE;
  }

  private static String messageOf(Throwable e) {
    String message = e.getMessage();
    return message == null ? "no message" : message;
  }
}
