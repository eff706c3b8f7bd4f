package dev.cordon.bench;

/// A file of `bench` that is missing, cannot be read or is not what it should be; the message is
/// one clear line.
public final class BenchException extends RuntimeException {

  public BenchException(String message) {
    super(message);
  }

  public BenchException(String message, Throwable cause) {
    super(message, cause);
  }
}
