package dev.cordon.engine.evidence;

import dev.cordon.model.Countries;
import dev.cordon.model.Country;
import dev.cordon.model.CountryLink;
import dev.cordon.model.Gender;
import dev.cordon.model.Identifier;
import dev.cordon.model.Kind;
import dev.cordon.model.Listing;
import dev.cordon.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares everything but the name, one item of evidence per attribute.
///
/// Birth date, country and gender go together in one person, so what they add is capped together;
/// what they take away is not.
public final class AttributeComparisons {

  private final Weights weights;
  private final Territories territories;
  private final BirthDateComparison birthDates;

  public AttributeComparisons(Weights weights, Territories territories) {
    this.weights = weights;
    this.territories = territories;
    birthDates = new BirthDateComparison(weights);
  }

  /// One item per attribute in the order of [Attribute], silent where a side says nothing.
  public List<Evidence> compare(Party party, Listing target) {
    List<Evidence> items = new ArrayList<>();
    items.add(kind(party.kind(), target.kind()));
    int room = weights.of(Weight.ATTRIBUTES_CAP);
    for (Evidence.Other item :
        List.of(
            birthDates.compare(party.birthDates(), target.birthDates()),
            country(party, target),
            gender(party.gender(), target.gender()))) {
      Evidence.Other fitting = capped(item, room);
      items.add(fitting);
      room -= Math.max(0, fitting.millibits());
    }
    items.add(identifiers(party, target));
    return items;
  }

  /// Whether a telling identifier of the party is also the target's.
  public static boolean sharesIdentifier(Party party, Listing target) {
    return !party.identifiers().isEmpty() && sharedIdentifier(party, target).isPresent();
  }

  private static Evidence.Other capped(Evidence.Other item, int room) {
    if (item.millibits() <= room) {
      return item;
    }
    return new Evidence.Other(
        item.on(),
        room > 0 ? Says.SUPPORTS : Says.SILENT,
        room,
        item.partyValue(),
        item.targetValue(),
        item.detail() + "; counted in part, for it goes with what agrees already");
  }

  private Evidence.Other kind(Kind party, Kind target) {
    if (party == Kind.ANY) {
      return silent(Attribute.KIND, "", target.label(), "the party's kind is not known");
    }
    if (party == target) {
      return silent(
          Attribute.KIND, party.label(), target.label(), "both are of kind " + party.label());
    }
    return other(
        Attribute.KIND,
        weights.of(Weight.KIND_DIFFERENT),
        party.label(),
        target.label(),
        "the party is of kind %s, the target of kind %s".formatted(party.label(), target.label()));
  }

  private Evidence.Other country(Party party, Listing target) {
    List<Country> listed =
        target.countries().stream().map(CountryLink::country).distinct().toList();
    String left = names(party.countries());
    String right = names(listed);
    if (party.countries().isEmpty() || listed.isEmpty()) {
      return missing(Attribute.COUNTRY, "country", left, right);
    }
    Optional<Country> shared =
        party.countries().stream()
            .filter(ours -> listed.stream().anyMatch(theirs -> sameGround(ours, theirs)))
            .findFirst();
    boolean within =
        party.countries().stream()
            .anyMatch(
                ours -> listed.stream().anyMatch(theirs -> territories.areWithin(ours, theirs)));
    if (shared.isEmpty() && within) {
      return silent(
          Attribute.COUNTRY, left, right, "%s and %s belong together".formatted(left, right));
    }
    return shared.isPresent()
        ? other(
            Attribute.COUNTRY,
            weights.of(Weight.COUNTRY_SAME),
            left,
            right,
            "country agrees: " + Countries.nameOf(shared.get()))
        : other(
            Attribute.COUNTRY,
            weights.of(Weight.COUNTRY_DIFFERENT),
            left,
            right,
            "country %s is not among the listed: %s".formatted(left, right));
  }

  private static boolean sameGround(Country a, Country b) {
    return a.equals(b)
        || Countries.successorsOf(a).contains(b)
        || Countries.successorsOf(b).contains(a);
  }

  private Evidence.Other gender(Gender party, Gender target) {
    String left = party == Gender.UNKNOWN ? "" : party.label();
    String right = target == Gender.UNKNOWN ? "" : target.label();
    if (left.isEmpty() || right.isEmpty()) {
      return missing(Attribute.GENDER, "gender", left, right);
    }
    return party == target
        ? other(
            Attribute.GENDER, weights.of(Weight.GENDER_SAME), left, right, "gender agrees: " + left)
        : other(
            Attribute.GENDER,
            weights.of(Weight.GENDER_DIFFERENT),
            left,
            right,
            "gender %s is not the listed %s".formatted(left, right));
  }

  private Evidence.Other identifiers(Party party, Listing target) {
    String left = numbers(party.identifiers());
    String right = numbers(target.identifiers());
    if (left.isEmpty() || right.isEmpty()) {
      return missing(Attribute.IDENTIFIER, "identifier", left, right);
    }
    Optional<Identifier> shared = sharedIdentifier(party, target);
    if (shared.isPresent()) {
      String text = shown(shared.get());
      return other(
          Attribute.IDENTIFIER, sameIdentifier(shared.get()), left, right, text + " is the same");
    }
    for (Identifier ours : party.identifiers()) {
      for (Identifier theirs : target.identifiers()) {
        if (ours.kind() == theirs.kind()
            && IdentifierForm.isOneToABearer(ours.kind())
            && IdentifierForm.isValid(ours)
            && IdentifierForm.isValid(theirs)) {
          return other(
              Attribute.IDENTIFIER,
              weights.of(Weight.IDENTIFIER_DIFFERENT),
              left,
              right,
              "%s is not the listed %s".formatted(shown(ours), theirs.number()));
        }
      }
    }
    return silent(
        Attribute.IDENTIFIER, left, right, "no identifier of a kind that can be compared is equal");
  }

  /// A number that its scheme issues once counts in full; any other by its letters and digits, for
  /// two issuers may give the same short one.
  private int sameIdentifier(Identifier shared) {
    int full = weights.of(Weight.IDENTIFIER_SAME);
    if (IdentifierForm.isUnique(shared.kind())) {
      return full;
    }
    int sum = 0;
    for (char c : IdentifierForm.of(shared).toCharArray()) {
      sum += weights.of(Character.isDigit(c) ? Weight.IDENTIFIER_DIGIT : Weight.IDENTIFIER_LETTER);
    }
    return Math.min(full, sum);
  }

  private static Optional<Identifier> sharedIdentifier(Party party, Listing target) {
    return party.identifiers().stream()
        .filter(
            ours ->
                IdentifierForm.isTelling(ours)
                    && target.identifiers().stream()
                        .anyMatch(theirs -> IdentifierForm.areSame(ours, theirs)))
        .findFirst();
  }

  private static String shown(Identifier identifier) {
    return identifier.kind().label() + " " + identifier.number();
  }

  private static String numbers(List<Identifier> identifiers) {
    return identifiers.stream().map(AttributeComparisons::shown).collect(Collectors.joining("; "));
  }

  private static String names(List<Country> countries) {
    return countries.stream().map(Countries::nameOf).collect(Collectors.joining("; "));
  }

  static Evidence.Other other(
      Attribute on, int millibits, String party, String target, String detail) {
    Says says = millibits > 0 ? Says.SUPPORTS : millibits < 0 ? Says.CONTRADICTS : Says.SILENT;
    return new Evidence.Other(on, says, millibits, party, target, detail);
  }

  private static Evidence.Other silent(Attribute on, String party, String target, String detail) {
    return new Evidence.Other(on, Says.SILENT, 0, party, target, detail);
  }

  static Evidence.Other missing(Attribute on, String word, String party, String target) {
    String sides =
        Stream.of(party.isEmpty() ? "the party" : "", target.isEmpty() ? "the list" : "")
            .filter(side -> !side.isEmpty())
            .collect(Collectors.joining(" and "));
    String verb = party.isEmpty() && target.isEmpty() ? " give no " : " gives no ";
    return silent(on, party, target, sides + verb + word);
  }
}
