package dev.cordon.screening;

import dev.cordon.model.Kind;

/// Least millibits of a hit, by the target's kind, and of the verdict on two names.
///
/// @param person for targets that are persons, the prior included in the sum
/// @param organization for organisations, likewise
/// @param vessel for vessels, likewise
/// @param aircraft for aircraft, likewise
/// @param name for two names and no list, where there is no prior
public record Thresholds(int person, int organization, int vessel, int aircraft, int name) {

  /// Widest threshold either way: far beyond what any ledger reaches.
  public static final int WIDEST = 1_000_000;

  public Thresholds {
    for (int value : new int[] {person, organization, vessel, aircraft, name}) {
      if (value < -WIDEST || value > WIDEST) {
        throw new IllegalArgumentException(
            "a threshold lies from %d to %d millibits: %d".formatted(-WIDEST, WIDEST, value));
      }
    }
  }

  /// The threshold for targets of that kind.
  public int of(Kind kind) {
    return switch (kind) {
      case PERSON -> person;
      case ORGANIZATION -> organization;
      case VESSEL -> vessel;
      case AIRCRAFT -> aircraft;
      case ANY -> throw new IllegalArgumentException("no target is of kind 'any'");
    };
  }

  /// These with one threshold for targets of every kind; the verdict on two names stays.
  public Thresholds withKinds(int millibits) {
    return new Thresholds(millibits, millibits, millibits, millibits, name);
  }
}
