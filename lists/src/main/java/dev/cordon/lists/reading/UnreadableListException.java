package dev.cordon.lists.reading;

/// Files that are not a whole edition of the list they are read as. The message says what was
/// expected and what was found, in one line and without the name of the list.
public final class UnreadableListException extends RuntimeException {

  private final String reason;

  public UnreadableListException(String reason) {
    super(reason);
    this.reason = reason;
  }

  public UnreadableListException(String reason, Throwable cause) {
    super(reason, cause);
    this.reason = reason;
  }

  /// The message.
  public String reason() {
    return reason;
  }
}
