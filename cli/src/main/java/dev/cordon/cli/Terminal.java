package dev.cordon.cli;

/// What the streams are connected to.
///
/// @param width columns that a line of a table may fill
/// @param results whether results go to a terminal
/// @param colour whether results go to a terminal that shows colours
/// @param progress whether messages go to a terminal, so that a progress bar is of use
record Terminal(int width, boolean results, boolean colour, boolean progress) {

  /// Columns where no terminal says how many it has.
  static final int USUAL_WIDTH = 100;

  /// Least columns that a table is laid out for; a narrower terminal wraps.
  static final int LEAST_WIDTH = 60;

  Terminal {
    width = Math.max(LEAST_WIDTH, width);
  }

  /// A terminal that shows colours and takes the results, or does neither.
  Terminal(int width, boolean colour, boolean progress) {
    this(width, colour, colour, progress);
  }

  /// No terminal: piped or redirected.
  static Terminal none() {
    return new Terminal(USUAL_WIDTH, false, false);
  }
}
