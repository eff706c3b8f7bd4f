package dev.cordon.lists.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A folder for files on their way, deleted with them when closed.
///
/// @param path where it is
record DownloadFolder(Path path) implements AutoCloseable {

  static DownloadFolder in(Path parent) throws IOException {
    return new DownloadFolder(Files.createTempDirectory(parent, "cordon-update-"));
  }

  @Override
  public void close() throws IOException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(path)) {
      files = entries.toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
    Files.delete(path);
  }
}
