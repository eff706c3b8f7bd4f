package dev.cordon.model;

/// Where in a publisher's file something was read, so that every value can be shown in the
/// original.
///
/// @param file name of the file without its folders
/// @param line first line of the record, counted from 1
public record SourcePlace(String file, int line) {

  public SourcePlace {
    if (line < 1) {
      throw new IllegalArgumentException("line must be at least 1: %d (%s)".formatted(line, file));
    }
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
