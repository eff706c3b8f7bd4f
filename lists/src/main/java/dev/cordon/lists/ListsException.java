package dev.cordon.lists;

/// What stopped the store of editions: failed I/O, an unknown list, a path that is not there, a
/// kept file that is no longer what it was. The message is one clear line.
public final class ListsException extends RuntimeException {

  ListsException(String message) {
    super(message);
  }

  ListsException(String message, Throwable cause) {
    super(message, cause);
  }
}
