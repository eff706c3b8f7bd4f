package dev.cordon.lists;

import java.util.List;

/// What one field of a listing lost and gained.
///
/// @param field which
/// @param removed values that the later listing has no longer, in the order it had them
/// @param added values that the earlier listing had not, in the order they stand
public record FieldChange(ListingField field, List<String> removed, List<String> added) {

  public FieldChange {
    removed = List.copyOf(removed);
    added = List.copyOf(added);
    if (removed.isEmpty() && added.isEmpty()) {
      throw new IllegalArgumentException(
          "a change of %s must remove or add something".formatted(field.label()));
    }
  }
}
