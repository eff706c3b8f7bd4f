package dev.cordon.screening;

/// A policy that cannot be followed: its file is malformed, it names a list that is not in force,
/// or an edition is older than it allows. Nothing was screened.
public final class PolicyException extends RuntimeException {

  public PolicyException(String message) {
    super(message);
  }
}
