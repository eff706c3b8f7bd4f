package dev.cordon.screening;

import dev.cordon.engine.Engine;
import dev.cordon.engine.PreparedTarget;
import dev.cordon.model.Countries;
import dev.cordon.model.Country;
import dev.cordon.model.CountryLink;
import dev.cordon.model.Gender;
import dev.cordon.model.Identifier;
import dev.cordon.model.Kind;
import dev.cordon.model.Listing;
import dev.cordon.model.PartialDate;
import dev.cordon.model.Party;
import dev.cordon.screening.Explanation.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Tries what else the caller might know of a party, and keeps what would turn the judgement. Each
/// is assessed with the real engine, so an explanation promises nothing that would not come true.
final class Counterfactuals {

  /// Years off every listed date of birth: beyond any doubt about a year.
  private static final int YEARS_OFF = 20;

  private final Engine engine;
  private final Judge judge;

  Counterfactuals(Engine engine, Judge judge) {
    this.engine = engine;
    this.judge = judge;
  }

  private record Variant(String what, Party party) {}

  List<Change> changes(Party party, PreparedTarget target) {
    Judgement now = judge.judge(engine.prepare(party), target);
    List<Change> changes = new ArrayList<>();
    for (Variant variant : variants(party, target.listing())) {
      Judgement then = judge.judge(engine.prepare(variant.party()), target);
      if (isReported(then) != isReported(now) || then.isHit() != now.isHit()) {
        changes.add(new Change(variant.what(), then));
      }
    }
    return changes;
  }

  private static boolean isReported(Judgement judgement) {
    return judgement instanceof Judgement.Reported;
  }

  private static List<Variant> variants(Party party, Listing target) {
    List<Variant> variants = new ArrayList<>();
    birthDates(party, target, variants);
    countries(party, target, variants);
    genders(party, target, variants);
    kinds(party, target, variants);
    identifiers(party, target, variants);
    return variants;
  }

  private static void birthDates(Party party, Listing target, List<Variant> variants) {
    if (!party.birthDates().isEmpty()) {
      variants.add(new Variant("without its birth date", withBirthDates(party, List.of())));
    }
    for (PartialDate listed : target.birthDates()) {
      if (!party.birthDates().contains(listed)) {
        variants.add(
            new Variant(
                "with birth date %s".formatted(listed.text()),
                withBirthDates(party, List.of(listed))));
      }
    }
    target.birthDates().stream()
        .map(PartialDate::earliest)
        .min(Comparator.naturalOrder())
        .map(first -> first.minusYears(YEARS_OFF))
        .filter(date -> !party.birthDates().contains(new PartialDate.Day(date)))
        .ifPresent(
            (LocalDate date) ->
                variants.add(
                    new Variant(
                        "with a birth date far from every listed one",
                        withBirthDates(party, List.of(new PartialDate.Day(date))))));
  }

  private static void countries(Party party, Listing target, List<Variant> variants) {
    List<Country> listed =
        target.countries().stream().map(CountryLink::country).distinct().toList();
    if (!party.countries().isEmpty()) {
      variants.add(new Variant("without its country", withCountries(party, List.of())));
    }
    for (Country country : listed) {
      if (!party.countries().contains(country)) {
        variants.add(
            new Variant(
                "with country %s".formatted(Countries.nameOf(country)),
                withCountries(party, List.of(country))));
      }
    }
    if (!listed.isEmpty()) {
      Countries.all().stream()
          .filter(country -> listed.stream().noneMatch(other -> areTied(country, other)))
          .findFirst()
          .ifPresent(
              country ->
                  variants.add(
                      new Variant(
                          "with a country that is not listed",
                          withCountries(party, List.of(country)))));
    }
  }

  private static boolean areTied(Country a, Country b) {
    return a.equals(b)
        || Countries.successorsOf(a).contains(b)
        || Countries.successorsOf(b).contains(a);
  }

  private static void genders(Party party, Listing target, List<Variant> variants) {
    if (target.gender() == Gender.UNKNOWN) {
      return;
    }
    for (Gender gender : Gender.values()) {
      if (gender != party.gender()) {
        variants.add(
            new Variant(
                gender == Gender.UNKNOWN
                    ? "without its gender"
                    : "with gender %s".formatted(gender.label()),
                withGender(party, gender)));
      }
    }
  }

  private static void kinds(Party party, Listing target, List<Variant> variants) {
    for (Kind kind : List.of(target.kind(), otherThan(target.kind()))) {
      boolean changes =
          kind == target.kind()
              ? party.kind() != Kind.ANY && party.kind() != kind
              : party.kind() == Kind.ANY || party.kind() == target.kind();
      if (changes) {
        variants.add(
            new Variant("if it is of kind %s".formatted(kind.label()), withKind(party, kind)));
      }
    }
  }

  private static Kind otherThan(Kind kind) {
    return kind == Kind.PERSON ? Kind.ORGANIZATION : Kind.PERSON;
  }

  private static void identifiers(Party party, Listing target, List<Variant> variants) {
    if (!party.identifiers().isEmpty()) {
      variants.add(new Variant("without its identifiers", withIdentifiers(party, List.of())));
    }
    for (Identifier listed : target.identifiers()) {
      if (!party.identifiers().contains(listed)) {
        variants.add(
            new Variant(
                "with %s %s".formatted(listed.kind().label(), listed.number()),
                withIdentifiers(party, List.of(listed))));
      }
    }
  }

  private static Party withBirthDates(Party party, List<PartialDate> dates) {
    return copy(party, party.kind(), dates, party.countries(), party.gender(), party.identifiers());
  }

  private static Party withCountries(Party party, List<Country> countries) {
    return copy(
        party, party.kind(), party.birthDates(), countries, party.gender(), party.identifiers());
  }

  private static Party withGender(Party party, Gender gender) {
    return copy(
        party, party.kind(), party.birthDates(), party.countries(), gender, party.identifiers());
  }

  private static Party withKind(Party party, Kind kind) {
    return copy(
        party, kind, party.birthDates(), party.countries(), party.gender(), party.identifiers());
  }

  private static Party withIdentifiers(Party party, List<Identifier> identifiers) {
    return copy(
        party, party.kind(), party.birthDates(), party.countries(), party.gender(), identifiers);
  }

  private static Party copy(
      Party party,
      Kind kind,
      List<PartialDate> birthDates,
      List<Country> countries,
      Gender gender,
      List<Identifier> identifiers) {
    return new Party(
        party.id(),
        kind,
        party.names(),
        birthDates,
        countries,
        gender,
        identifiers,
        party.addresses());
  }
}
