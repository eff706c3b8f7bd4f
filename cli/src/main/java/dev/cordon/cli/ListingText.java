package dev.cordon.cli;

import dev.cordon.model.Address;
import dev.cordon.model.Countries;
import dev.cordon.model.CountryLink;
import dev.cordon.model.Details;
import dev.cordon.model.Gender;
import dev.cordon.model.Identifier;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import dev.cordon.model.PartialDate;
import java.util.List;
import java.util.Locale;

/// A whole listing for the eye: a word, then its values, one a line.
final class ListingText {

  private static final int WORD = 16;

  private final Output out;
  private final Ink ink;
  private final int width;

  ListingText(Output out, Ink ink, int width) {
    this.out = out;
    this.ink = ink;
    this.width = width;
  }

  void write(Listing listing) {
    out.line(
        ink.bold(
            DisplayText.clean(
                "%s  %s  (%s)"
                    .formatted(listing.id(), listing.caption(), listing.kind().label()))));
    values("name", listing.names().stream().map(ListingText::name).toList());
    details(listing.details());
    values("country", listing.countries().stream().map(ListingText::country).toList());
    values("identifier", listing.identifiers().stream().map(ListingText::identifier).toList());
    values("address", listing.addresses().stream().map(Address::text).toList());
    values("programme", listing.programmes().stream().map(Object::toString).toList());
    values(
        "effect",
        listing.effects().stream().map(effect -> effect.label().replace('-', ' ')).toList());
    values(
        "relation",
        listing.relations().stream().map(tie -> tie.words() + " " + tie.name()).toList());
    values("note", listing.notes());
    values("source", List.of(listing.source().toString()));
  }

  private static String name(ListedName name) {
    return "%s  (%s)".formatted(name.text(), name.alias());
  }

  private static String country(CountryLink link) {
    return "%s  (%s)"
        .formatted(
            Countries.nameOf(link.country()),
            link.tie().name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private static String identifier(Identifier identifier) {
    String label = identifier.label().isEmpty() ? "" : "  (" + identifier.label() + ")";
    String issuers =
        identifier.issuers().isEmpty()
            ? ""
            : "  "
                + String.join(", ", identifier.issuers().stream().map(Countries::nameOf).toList());
    return identifier.kind().label() + " " + identifier.number() + label + issuers;
  }

  private void details(Details details) {
    switch (details) {
      case Details.Person person -> {
        values("born", person.birthDates().stream().map(PartialDate::text).toList());
        values("birth place", person.birthPlaces());
        values(
            "gender",
            person.gender() == Gender.UNKNOWN ? List.of() : List.of(person.gender().label()));
        values("title", person.titles());
      }
      case Details.Organization body -> {
        values("type", body.types());
        values("established", body.established().stream().map(PartialDate::text).toList());
      }
      case Details.Vessel vessel -> {
        values("type", given(vessel.type()));
        values("tonnage", given(vessel.tonnage()));
        values("gross tonnage", given(vessel.grossTonnage()));
        values("owner", given(vessel.owner()));
      }
      case Details.Aircraft aircraft -> {
        values("model", given(aircraft.model()));
        values("operator", given(aircraft.operator()));
      }
    }
  }

  private static List<String> given(String text) {
    return text.isBlank() ? List.of() : List.of(text);
  }

  private void values(String word, List<String> values) {
    String lead = word;
    for (String value : values) {
      for (String line : DisplayText.wrapped(DisplayText.clean(value), width - WORD)) {
        out.line(ink.dim(DisplayText.padded(lead, WORD)) + line);
        lead = "";
      }
    }
  }
}
