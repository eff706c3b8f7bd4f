package dev.cordon.news;

/// A page that is refused; the message names the page and the reason, in one line.
public final class UnreadablePageException extends RuntimeException {

  UnreadablePageException(String page, String reason) {
    super("%s was not read: %s".formatted(page, reason));
  }

  UnreadablePageException(String page, String reason, Throwable cause) {
    super("%s was not read: %s".formatted(page, reason), cause);
  }
}
