package dev.cordon.model;

/// A name as one publisher prints it, with the quality the publisher gives it.
///
/// @param text the name exactly as published, any script, not normalised; never blank
/// @param type what the publisher calls this name
/// @param quality the publisher's grading, not ours
/// @param source where in the publisher's file this name was read
public record ListedName(String text, NameType type, AliasQuality quality, SourcePlace source) {

  public ListedName {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "text of a listed name must not be blank (%s)".formatted(source));
    }
  }

  /// Whether the publisher graded this name as one that makes false hits.
  public boolean isWeak() {
    return quality == AliasQuality.WEAK;
  }

  /// The word results use for this name: `primary`, `strong`, `weak`, `former` or
  /// `original-script`.
  public String alias() {
    if (isWeak()) {
      return "weak";
    }
    return switch (type) {
      case PRIMARY -> "primary";
      case AKA, NKA -> "strong";
      case FKA -> "former";
      case ORIGINAL_SCRIPT -> "original-script";
    };
  }
}
