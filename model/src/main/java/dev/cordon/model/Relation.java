package dev.cordon.model;

/// A tie that a publisher states between a target and somebody else, such as OFAC's "Linked To".
///
/// @param words the publisher's words for the tie, such as "Linked To"
/// @param name the other party's name as published; never blank
public record Relation(String words, String name) {

  public Relation {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "name of a relation must not be blank (%s)".formatted(words));
    }
  }
}
