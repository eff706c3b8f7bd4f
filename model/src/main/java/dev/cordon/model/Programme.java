package dev.cordon.model;

/// The regime a designation is made under, in its publisher's spelling: `DPRK3`, `SDGT`, `Taliban`.
///
/// @param code the publisher's code, trimmed; never blank
public record Programme(String code) {

  public Programme {
    if (code.isBlank() || !code.equals(code.strip())) {
      throw new IllegalArgumentException(
          "code of a programme must be trimmed and not blank: '%s'".formatted(code));
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
