package dev.cordon.register;

/// The register could not be made.
public final class RegisterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RegisterException(String message) {
    super(message);
  }
}
