package dev.cordon.cli;

import dev.cordon.engine.Engine;
import dev.cordon.lists.EditionStore;
import dev.cordon.lists.KnownLists;
import dev.cordon.lists.StoreCheck;
import dev.cordon.register.RegisterFile;
import dev.cordon.register.RegisterState;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Checks everything that is kept.
@Command(
    name = "verify",
    description = "Checks every kept edition against its digest and counts, and the register.")
final class ListsVerifyCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  ListsVerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    EditionStore store = new EditionStore(surroundings.home());
    int faults = 0;
    int editions = 0;
    try (Output output = Output.standard(surroundings.out())) {
      for (String list : KnownLists.ids()) {
        StoreCheck check = store.verify(list);
        editions += check.editions();
        faults += check.faults().size();
        check.faults().forEach(fault -> output.line("differs: " + DisplayText.clean(fault)));
        if (check.editions() > 0 && check.faults().isEmpty()) {
          output.line(
              "%s: %,d kept %s as imported"
                  .formatted(
                      list,
                      check.editions(),
                      check.editions() == 1 ? "edition is" : "editions are"));
        }
      }
      if (editions == 0 && faults == 0) {
        output.line("No list was imported into %s.".formatted(surroundings.home()));
      } else if (faults == 0) {
        faults += register(store, output) ? 0 : 1;
      } else {
        output.line("register: not checked, because what it is made of differs");
      }
      output.complete();
    }
    if (faults > 0) {
      throw new CommandException(
          "%,d of what is kept in %s %s from what was imported"
              .formatted(faults, surroundings.home(), faults == 1 ? "differs" : "differ"));
    }
    return ExitCodes.DONE;
  }

  /// Whether the register is no fault.
  private boolean register(EditionStore store, Output output) {
    if (store.inForce().isEmpty()) {
      output.line("differs: no edition is in force. Perhaps activate one: cordon lists activate");
      return false;
    }
    RegisterState state =
        new RegisterFile(surroundings.home(), surroundings::say).check(store, Engine.standard());
    output.line(said(state));
    return state != RegisterState.DAMAGED;
  }

  private static String said(RegisterState state) {
    return switch (state) {
      case RIGHT -> "register: equal to one made anew";
      case ABSENT -> "register: not made yet";
      case OUTDATED -> "register: of other editions, made again when it is next asked for";
      case DAMAGED ->
          "differs: the register is not what the editions in force make. Perhaps delete register.bin in the home folder; it is made again.";
    };
  }
}
