package dev.cordon.lists.fetch;

import java.net.URI;

/// One of the files that a publisher's list consists of.
///
/// @param name what the file is called on disk
/// @param address where the publisher puts it
public record PublisherFile(String name, URI address) {

  public PublisherFile {
    if (name.isBlank() || name.contains("/") || name.contains("\\") || name.startsWith(".")) {
      throw new IllegalArgumentException("'%s' is not the name of a file".formatted(name));
    }
  }
}
