package dev.cordon.lists.fetch;

/// What came of asking for one file.
sealed interface Answer {

  /// The file is there, whole.
  record Received(FetchedFile file) implements Answer {}

  /// The publisher still has the version that was asked about.
  record Same() implements Answer {}

  /// The publisher has another version than the one that was asked about, which was not read.
  record Changed() implements Answer {}

  /// The publisher answered with what cannot be taken; asking again would not help.
  record Refused(String reason) implements Answer {}

  /// The publisher did not answer, or broke off; asking again may help.
  record Away(String reason) implements Answer {}
}
