package dev.cordon.cli;

import dev.cordon.engine.Engine;
import dev.cordon.lists.KnownLists;
import dev.cordon.screening.Policy;
import dev.cordon.screening.PolicyFile;
import dev.cordon.screening.Scope;
import dev.cordon.screening.Thresholds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Which policy decides, and what the options change of it.
final class PolicyOptions {

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "Policy that decides (default: the one that ships with Cordon).")
  private @Nullable Path policyFile;

  @Option(
      names = "--list",
      paramLabel = "ID",
      parameterConsumer = ListIdConsumer.class,
      description = "Lists in scope instead of the policy's, such as us-ofac-sdn un-sc.")
  private List<String> lists = new ArrayList<>();

  /// Takes what follows `--list` as long as it is the id of a list, so that a name may follow.
  static final class ListIdConsumer implements IParameterConsumer {
    @Override
    public void consumeParameters(Stack<String> args, ArgSpec argSpec, CommandSpec spec) {
      if (args.isEmpty()) {
        throw new ParameterException(spec.commandLine(), "--list needs the id of a list");
      }
      List<String> ids =
          new ArrayList<>(Optional.<List<String>>ofNullable(argSpec.getValue()).orElse(List.of()));
      ids.add(args.pop());
      while (!args.isEmpty() && isList(args.peek())) {
        ids.add(args.pop());
      }
      argSpec.setValue(ids);
    }

    private static boolean isList(String text) {
      return KnownLists.isKnown(text) || text.equals(ListsInForce.SAMPLE);
    }
  }

  /// The policy without what options of single commands change.
  ///
  /// @throws CommandException if the file cannot be read
  /// @throws dev.cordon.screening.PolicyException if it is malformed
  Policy policy() {
    Policy policy = policy(policyFile);
    if (lists.isEmpty()) {
      return policy;
    }
    for (String list : lists) {
      if (!ListIdConsumer.isList(list)) {
        throw new UsageException(
            "unknown list '%s' (known: %s)".formatted(list, String.join(", ", KnownLists.ids())));
      }
    }
    try {
      return policy.withScope(new Scope.Named(lists.stream().distinct().toList()));
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  /// That policy with one threshold for targets of every kind.
  ///
  /// @param score text of a score, 0 to 1
  Policy policy(String score, Engine engine) {
    double value;
    try {
      value = Double.parseDouble(score);
    } catch (NumberFormatException e) {
      value = Double.NaN;
    }
    if (!(value >= 0 && value < 1)) {
      throw new UsageException(
          "--threshold is a score from 0 to below 1 (no evidence reaches 1), not '%s'"
              .formatted(score));
    }
    return policy().withThreshold(value == 0 ? -Thresholds.WIDEST : engine.millibitsFor(value));
  }

  /// The policy of that file, or the one that ships with Cordon.
  ///
  /// @param file `null` if none was given, as picocli has it
  static Policy policy(@Nullable Path file) {
    if (file == null) {
      return Policy.standard();
    }
    try {
      return PolicyFile.read(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new CommandException(
          "policy %s could not be read: %s".formatted(file, Causes.of(e)), e);
    }
  }
}
