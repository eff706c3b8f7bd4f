package dev.cordon.cli;

/// Arguments that make no sense together or by themselves; the exit code is 2.
final class UsageException extends RuntimeException {

  UsageException(String message) {
    super(message);
  }

  UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
