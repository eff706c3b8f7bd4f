package dev.cordon.lists.fetch;

import java.io.IOException;

/// A body that must not be taken, however often it is sent.
final class UnfitBodyException extends IOException {

  UnfitBodyException(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
