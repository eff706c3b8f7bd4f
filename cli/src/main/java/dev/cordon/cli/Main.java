package dev.cordon.cli;

import dev.cordon.lists.SampleList;
import dev.cordon.lists.fetch.ListUpdater;
import dev.cordon.lists.fetch.Network;
import dev.cordon.lists.fetch.Proxies;
import dev.cordon.lists.fetch.Publishers;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Where the JVM begins: the one place that reads environment and clock, and the one that exits.
public final class Main {

  private Main() {}

  /// Runs one command line and exits with its code.
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    System.exit(run(System.getenv(), arguments));
  }

  private static int run(Map<String, String> environment, String[] arguments) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Path home = home(environment, System.getProperty("user.home", "."));
    Surroundings surroundings =
        new Surroundings(
            home,
            SampleList::edition,
            Clock.systemUTC(),
            System.in,
            new FileOutputStream(FileDescriptor.out),
            err,
            terminal(environment),
            () -> updater(home, environment));
    try {
      return CordonCommand.run(surroundings, arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return CordonCommand.failed(e, surroundings, false);
    }
  }

  static ListUpdater updater(Path home, Map<String, String> environment) {
    return new ListUpdater(
        home,
        Path.of(System.getProperty("java.io.tmpdir", ".")),
        Publishers.bundled(),
        Network.standard(Proxies.of(environment), System.nanoTime()),
        Clock.systemUTC());
  }

  /// `CORDON_HOME`, else the data folder of the XDG Base Directory Specification 0.8.
  static Path home(Map<String, String> environment, String userHome) {
    String own = environment.getOrDefault("CORDON_HOME", "");
    if (!own.isBlank()) {
      return Path.of(own);
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    /* The specification has relative paths ignored. */
    return data.isBlank() || !Path.of(data).isAbsolute()
        ? Path.of(userHome, ".local", "share", "cordon")
        : Path.of(data, "cordon");
  }

  /// The launcher knows what each stream is connected to and says so in `CORDON_TERMINAL`: the
  /// columns, then `out` and `err` for those that are a terminal. NO_COLOR: see no-color.org.
  static Terminal terminal(Map<String, String> environment) {
    List<String> words = List.of(environment.getOrDefault("CORDON_TERMINAL", "").split(" ", -1));
    boolean out = words.contains("out");
    boolean err = words.contains("err");
    boolean isDumb = environment.getOrDefault("TERM", "").equals("dumb");
    boolean isPlain = !environment.getOrDefault("NO_COLOR", "").isEmpty() || isDumb;
    int width =
        out && words.getFirst().matches("[1-9]\\d{0,3}")
            ? Integer.parseInt(words.getFirst())
            : Terminal.USUAL_WIDTH;
    return new Terminal(width, out, out && !isPlain, err && !isDumb);
  }
}
