package dev.cordon.cli;

import dev.cordon.screening.Outcome;

/// What came of one row.
sealed interface Answer {

  /// It was screened.
  record Screened(Row.Good row, Outcome.Answered outcome) implements Answer {}

  /// It was not.
  record Refused(Row.Bad row) implements Answer {}
}
