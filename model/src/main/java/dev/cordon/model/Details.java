package dev.cordon.model;

import java.util.List;

/// What only one kind of target has.
public sealed interface Details {

  /// The kind of target these details belong to; never [Kind#ANY].
  Kind kind();

  /// A natural person.
  ///
  /// @param gender as stated by the publisher
  /// @param birthDates every date the publisher gives, in its order
  /// @param birthPlaces every place the publisher gives, as published
  /// @param titles offices, ranks and honorifics, as published
  record Person(
      Gender gender, List<PartialDate> birthDates, List<String> birthPlaces, List<String> titles)
      implements Details {
    public Person {
      birthDates = List.copyOf(birthDates);
      birthPlaces = List.copyOf(birthPlaces);
      titles = List.copyOf(titles);
    }

    @Override
    public Kind kind() {
      return Kind.PERSON;
    }
  }

  /// A company, group, ministry, militia or any other body; also what a publisher calls an entity.
  ///
  /// @param established dates of foundation, in the publisher's order
  /// @param types the publisher's words for what it is, such as "Activities of holding companies"
  record Organization(List<PartialDate> established, List<String> types) implements Details {
    public Organization {
      established = List.copyOf(established);
      types = List.copyOf(types);
    }

    @Override
    public Kind kind() {
      return Kind.ORGANIZATION;
    }
  }

  /// A ship. Flags are country links, IMO, MMSI and call sign identifiers of the listing.
  ///
  /// @param type the publisher's word, such as "Crude Oil Tanker"; empty if not stated
  /// @param tonnage deadweight as published; empty if not stated
  /// @param grossTonnage as published; empty if not stated
  /// @param owner as published; empty if not stated
  record Vessel(String type, String tonnage, String grossTonnage, String owner) implements Details {
    @Override
    public Kind kind() {
      return Kind.VESSEL;
    }
  }

  /// An aircraft. Tail and serial numbers are identifiers of the listing.
  ///
  /// @param model as published; empty if not stated
  /// @param operator as published; empty if not stated
  record Aircraft(String model, String operator) implements Details {
    @Override
    public Kind kind() {
      return Kind.AIRCRAFT;
    }
  }
}
