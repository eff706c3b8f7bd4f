package dev.cordon.model;

/// What a publisher calls a name of a target.
public enum NameType {
  /// The name the listing is filed under.
  PRIMARY,
  /// Also known as.
  AKA,
  /// Formerly known as.
  FKA,
  /// Now known as.
  NKA,
  /// The name in the script its bearer uses.
  ORIGINAL_SCRIPT
}
