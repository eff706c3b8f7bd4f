package dev.cordon.lists;

import java.util.List;

/// What came of an import.
///
/// @param edition the edition as kept
/// @param status what it did to the edition in force
public record Imported(KeptEdition edition, ImportStatus status) {

  /// What a person should know of how complete the edition is, a line each.
  public List<String> notices() {
    return edition.notices();
  }
}
