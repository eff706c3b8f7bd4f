package dev.cordon.cli;

import java.io.IOException;

/// Whoever read the results has closed the pipe: there is nobody to tell anything.
final class ReaderGoneException extends RuntimeException {

  ReaderGoneException(IOException cause) {
    super(cause);
  }
}
