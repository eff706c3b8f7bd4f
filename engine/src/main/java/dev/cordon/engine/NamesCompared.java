package dev.cordon.engine;

/// Which of a target's names an assessment may use.
public enum NamesCompared {
  ALL,
  /// Leaves out the names that their publisher graded weak.
  WITHOUT_WEAK
}
