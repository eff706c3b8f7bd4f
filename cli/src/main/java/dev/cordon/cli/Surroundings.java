package dev.cordon.cli;

import dev.cordon.lists.fetch.ListUpdater;
import dev.cordon.model.Edition;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/// All that a command gets from outside its arguments.
///
/// @param home folder that holds the editions
/// @param sample the list that answers where nothing was imported; read only then
/// @param clock tells ages and how long the work took
/// @param in what `-` reads
/// @param out results only
/// @param err everything else
/// @param terminal what `out` and `err` are connected to
/// @param updater asks the publishers for their lists; made only where that is wanted
record Surroundings(
    Path home,
    Supplier<Edition> sample,
    Clock clock,
    InputStream in,
    OutputStream out,
    PrintStream err,
    Terminal terminal,
    Supplier<ListUpdater> updater) {

  /// The day in UTC, which ages of editions are counted to.
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /// Says something that is not a result, on one line.
  void say(String message) {
    err.println("cordon: " + DisplayText.clean(message));
  }
}
