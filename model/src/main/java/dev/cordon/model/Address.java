package dev.cordon.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An address in the parts its publisher gives; a part that is not given is empty.
///
/// @param street street, house, post box: all that is finer than a town
/// @param place town, region and postal code as published
/// @param countries the countries the publisher names
public record Address(String street, String place, List<Country> countries) {

  public Address {
    countries = List.copyOf(countries);
  }

  /// The address on one line.
  public String text() {
    return Stream.concat(Stream.of(street, place), countries.stream().map(Countries::nameOf))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }
}
