package dev.cordon.model;

import java.util.List;

/// The entry that records a designation on a list: who or what the target is and what it is
/// designated for.
///
/// Always true: there is at least one name, and the first is the primary one.
///
/// @param id list and publisher's number
/// @param details what only this kind of target has
/// @param names every published name, the primary one first
/// @param countries ties to countries, in the publisher's order, without repetition
/// @param identifiers numbers and addresses that identify the target
/// @param addresses where the publisher places it
/// @param programmes regimes of the designation; empty if the publisher names none
/// @param effects what the designation does
/// @param relations ties to others that the publisher states
/// @param notes what the publisher says beyond the above, as published
/// @param source where the listing begins in the publisher's file
public record Listing(
    ListingId id,
    Details details,
    List<ListedName> names,
    List<CountryLink> countries,
    List<Identifier> identifiers,
    List<Address> addresses,
    List<Programme> programmes,
    List<Effect> effects,
    List<Relation> relations,
    List<String> notes,
    SourcePlace source) {

  public Listing {
    names = List.copyOf(names);
    countries = List.copyOf(countries);
    identifiers = List.copyOf(identifiers);
    addresses = List.copyOf(addresses);
    programmes = List.copyOf(programmes);
    effects = List.copyOf(effects);
    relations = List.copyOf(relations);
    notes = List.copyOf(notes);
    if (names.isEmpty()) {
      throw new IllegalArgumentException(
          "a listing must have a name (%s, %s)".formatted(id, source));
    }
    if (names.getFirst().type() != NameType.PRIMARY) {
      throw new IllegalArgumentException(
          "the first name of a listing must be the primary one: '%s' (%s)"
              .formatted(names.getFirst().text(), id));
    }
  }

  /// What the target is; never [Kind#ANY].
  public Kind kind() {
    return details.kind();
  }

  /// The primary name, as published.
  public String caption() {
    return names.getFirst().text();
  }

  /// Dates of birth, where the target is a person; otherwise empty.
  public List<PartialDate> birthDates() {
    return details instanceof Details.Person person ? person.birthDates() : List.of();
  }

  /// The gender, where the target is a person; otherwise unknown.
  public Gender gender() {
    return details instanceof Details.Person person ? person.gender() : Gender.UNKNOWN;
  }
}
