package dev.cordon.register;

import dev.cordon.model.Address;
import dev.cordon.model.Country;
import dev.cordon.model.CountryLink;
import dev.cordon.model.Details;
import dev.cordon.model.Identifier;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import dev.cordon.model.PartialDate;
import dev.cordon.model.Relation;
import dev.cordon.model.SourcePlace;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// Writes listings as bytes that [ListingReader] reads back to equal ones.
///
/// Numbers are written seven bits a byte, the lowest first; texts as their length in bytes and
/// UTF-8; lists as their size and elements; constants by their names.
final class ListingWriter {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  void listing(Listing listing) {
    text(listing.id().list());
    text(listing.id().number());
    details(listing.details());
    list(listing.names(), this::name);
    list(listing.countries(), this::countryLink);
    list(listing.identifiers(), this::identifier);
    list(listing.addresses(), this::address);
    list(listing.programmes(), programme -> text(programme.code()));
    list(listing.effects(), this::constant);
    list(listing.relations(), this::relation);
    list(listing.notes(), this::text);
    place(listing.source());
  }

  /// These bytes as they are.
  void bytes(byte[] bytes) {
    out.writeBytes(bytes);
  }

  int size() {
    return out.size();
  }

  byte[] toArray() {
    return out.toByteArray();
  }

  private void details(Details details) {
    switch (details) {
      case Details.Person(var gender, var birthDates, var birthPlaces, var titles) -> {
        text("person");
        constant(gender);
        list(birthDates, this::date);
        list(birthPlaces, this::text);
        list(titles, this::text);
      }
      case Details.Organization(var established, var types) -> {
        text("organization");
        list(established, this::date);
        list(types, this::text);
      }
      case Details.Vessel(var type, var tonnage, var grossTonnage, var owner) -> {
        text("vessel");
        text(type);
        text(tonnage);
        text(grossTonnage);
        text(owner);
      }
      case Details.Aircraft(var model, var operator) -> {
        text("aircraft");
        text(model);
        text(operator);
      }
    }
  }

  private void date(PartialDate date) {
    switch (date) {
      case PartialDate.Day(var day) -> {
        text("day");
        day(day);
      }
      case PartialDate.Month(var month) -> {
        text("month");
        number(month.getYear());
        number(month.getMonthValue());
      }
      case PartialDate.YearOnly(var year, var tolerance) -> {
        text("year");
        number(year);
        number(tolerance);
      }
      case PartialDate.Between(var earliest, var latest) -> {
        text("between");
        day(earliest);
        day(latest);
      }
    }
  }

  private void day(LocalDate day) {
    number(day.getYear());
    number(day.getDayOfYear());
  }

  private void name(ListedName name) {
    text(name.text());
    constant(name.type());
    constant(name.quality());
    place(name.source());
  }

  private void countryLink(CountryLink link) {
    text(link.country().code());
    constant(link.tie());
  }

  private void identifier(Identifier identifier) {
    constant(identifier.kind());
    text(identifier.number());
    text(identifier.label());
    list(identifier.issuers(), this::country);
  }

  private void address(Address address) {
    text(address.street());
    text(address.place());
    list(address.countries(), this::country);
  }

  private void country(Country country) {
    text(country.code());
  }

  private void relation(Relation relation) {
    text(relation.words());
    text(relation.name());
  }

  private void place(SourcePlace place) {
    text(place.file());
    number(place.line());
  }

  private <T> void list(List<T> elements, Consumer<? super T> element) {
    number(elements.size());
    elements.forEach(element);
  }

  private void constant(Enum<?> constant) {
    text(constant.name());
  }

  void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    out.writeBytes(bytes);
  }

  /// @param number 0 or more
  void number(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("a number to write must not be negative: " + number);
    }
    int rest = number;
    while (rest > 0x7f) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
