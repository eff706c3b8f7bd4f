package dev.cordon.cli;

/// What the shell is told.
final class ExitCodes {

  static final int DONE = 0;

  /// It could not be done, or not for every row; one clear line says why.
  static final int NOT_DONE = 1;

  static final int WRONG_USAGE = 2;

  /// There was a hit and `--fail-on-hit` was given.
  static final int HIT = 10;

  private ExitCodes() {}
}
