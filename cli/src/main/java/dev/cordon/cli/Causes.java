package dev.cordon.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// What went wrong, in words: the JDK's exceptions often have only a path for a message.
final class Causes {

  private Causes() {}

  static String of(IOException e) {
    return switch (e) {
      case NoSuchFileException missing ->
          "no such file or folder (%s)".formatted(missing.getFile());
      case AccessDeniedException denied -> "access denied (%s)".formatted(denied.getFile());
      case FileSystemException other when other.getReason() != null -> other.getReason();
      case IOException other ->
          other.getMessage() == null ? other.getClass().getSimpleName() : other.getMessage();
    };
  }
}
