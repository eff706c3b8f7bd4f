package dev.cordon.lists.fetch;

import java.util.List;

/// What came of asking for all files of a list.
sealed interface SetAnswer {

  /// All files are there, and the publisher changed none of them meanwhile.
  record Whole(List<FetchedFile> files) implements SetAnswer {
    public Whole {
      files = List.copyOf(files);
    }
  }

  /// The publisher still has the versions that are known.
  record Same() implements SetAnswer {}

  /// The files are not of one edition, and may be when fetched anew.
  record Torn(String reason) implements SetAnswer {}

  record Refused(String reason) implements SetAnswer {}

  record Away(String reason) implements SetAnswer {}
}
