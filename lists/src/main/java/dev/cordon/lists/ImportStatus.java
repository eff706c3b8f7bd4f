package dev.cordon.lists;

/// What an import did to the edition in force.
public enum ImportStatus {
  /// The edition was put in force.
  IN_FORCE,
  /// The edition is older than the one in force: it is kept as history.
  KEPT,
  /// The same bytes of the same date are in force already.
  UNCHANGED
}
