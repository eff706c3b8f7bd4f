package dev.cordon.lists;

import java.time.LocalDate;

/// Where the publisher's date of an edition comes from.
public sealed interface EditionDate {

  /// The caller knows it.
  record Stated(LocalDate value) implements EditionDate {}

  /// It stands in the file, else in the file's name, else in the name of its folder.
  record FromFiles() implements EditionDate {}
}
