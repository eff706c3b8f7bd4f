package dev.cordon.register;

/// What a kept register is worth. Only a damaged one is a fault: the others are made, or made
/// again, when they are next asked for.
public enum RegisterState {
  /// Equal to one made anew.
  RIGHT,
  /// Not there yet.
  ABSENT,
  /// Of other editions, held listings or another engine.
  OUTDATED,
  /// Not what was written, or not what the editions in force make.
  DAMAGED
}
