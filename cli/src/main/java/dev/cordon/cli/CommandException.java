package dev.cordon.cli;

/// What a command could not do, in one clear line for the user; the exit code is 1.
final class CommandException extends RuntimeException {

  CommandException(String message) {
    super(message);
  }

  CommandException(String message, Throwable cause) {
    super(message, cause);
  }
}
