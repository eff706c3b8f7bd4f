package dev.cordon.lists;

/// An edition that must not be put in force: empty, truncated, torn, not well-formed, of another
/// schema or without a date. The message is one clear line; the store is as it was before.
public final class RefusedEditionException extends RuntimeException {

  RefusedEditionException(String list, String reason, Throwable cause) {
    super("edition of %s refused: %s".formatted(list, reason), cause);
  }
}
