package dev.cordon.lists;

import dev.cordon.model.Address;
import dev.cordon.model.Country;
import dev.cordon.model.CountryLink;
import dev.cordon.model.Details;
import dev.cordon.model.Effect;
import dev.cordon.model.Identifier;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import dev.cordon.model.PartialDate;
import dev.cordon.model.Programme;
import dev.cordon.model.Relation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// The content of a listing as texts, field by field.
final class ListingValues {

  private final Map<ListingField, List<String>> values = new EnumMap<>(ListingField.class);

  private ListingValues(Listing listing) {
    values.put(ListingField.KIND, List.of(listing.kind().label()));
    values.put(ListingField.CAPTION, List.of(listing.caption()));
    put(ListingField.NAMES, listing.names(), ListingValues::name);
    details(listing.details());
    put(ListingField.COUNTRIES, listing.countries(), ListingValues::country);
    put(ListingField.IDENTIFIERS, listing.identifiers(), ListingValues::identifier);
    put(ListingField.ADDRESSES, listing.addresses(), Address::text);
    put(ListingField.PROGRAMMES, listing.programmes(), Programme::code);
    put(ListingField.EFFECTS, listing.effects(), Effect::label);
    put(ListingField.RELATIONS, listing.relations(), ListingValues::relation);
    values.put(ListingField.NOTES, listing.notes());
  }

  static List<FieldChange> changes(Listing before, Listing after) {
    ListingValues old = new ListingValues(before);
    ListingValues now = new ListingValues(after);
    List<FieldChange> changes = new ArrayList<>();
    for (ListingField field : ListingField.values()) {
      List<String> removed = without(old.of(field), now.of(field));
      List<String> added = without(now.of(field), old.of(field));
      if (!removed.isEmpty() || !added.isEmpty()) {
        changes.add(new FieldChange(field, removed, added));
      }
    }
    return changes;
  }

  private List<String> of(ListingField field) {
    return values.getOrDefault(field, List.of());
  }

  /* As bags: a value that stands twice must be there twice. */
  private static List<String> without(List<String> some, List<String> others) {
    if (some.equals(others)) {
      return List.of();
    }
    List<String> left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left;
  }

  private void details(Details details) {
    switch (details) {
      case Details.Person person -> {
        put(ListingField.BIRTH_DATES, person.birthDates(), PartialDate::text);
        values.put(ListingField.BIRTH_PLACES, person.birthPlaces());
        values.put(ListingField.GENDER, List.of(person.gender().label()));
        values.put(ListingField.TITLES, person.titles());
      }
      case Details.Organization body -> {
        put(ListingField.ESTABLISHED, body.established(), PartialDate::text);
        values.put(ListingField.TYPES, body.types());
      }
      case Details.Vessel vessel -> {
        given(ListingField.TYPES, vessel.type());
        given(ListingField.TONNAGE, vessel.tonnage());
        given(ListingField.GROSS_TONNAGE, vessel.grossTonnage());
        given(ListingField.OWNER, vessel.owner());
      }
      case Details.Aircraft aircraft -> {
        given(ListingField.MODEL, aircraft.model());
        given(ListingField.OPERATOR, aircraft.operator());
      }
    }
  }

  private void given(ListingField field, String value) {
    values.put(field, value.isBlank() ? List.of() : List.of(value));
  }

  private <T> void put(ListingField field, List<T> from, Function<T, String> text) {
    values.put(field, from.stream().map(text).toList());
  }

  private static String name(ListedName name) {
    return "%s (%s%s)".formatted(name.text(), word(name.type()), name.isWeak() ? ", weak" : "");
  }

  private static String country(CountryLink link) {
    return "%s (%s)".formatted(link.country(), word(link.tie()));
  }

  private static String identifier(Identifier identifier) {
    String label = identifier.label().isEmpty() ? "" : " (%s)".formatted(identifier.label());
    String issuers =
        identifier.issuers().isEmpty()
            ? ""
            : " " + String.join(", ", identifier.issuers().stream().map(Country::code).toList());
    return identifier.kind().label() + " " + identifier.number() + label + issuers;
  }

  private static String relation(Relation relation) {
    return relation.words() + " " + relation.name();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
