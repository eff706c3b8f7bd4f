package dev.cordon.cli;

import dev.cordon.model.Countries;
import dev.cordon.model.Gender;
import dev.cordon.model.Kind;
import dev.cordon.model.PartialDate;
import dev.cordon.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What is known of a party, on one line.
final class PartyText {

  private PartyText() {}

  /// All but id and name, such as `person, born 1961-04-09, Italy`; empty if nothing is known.
  static String facts(Party party) {
    List<String> facts = new ArrayList<>();
    if (party.kind() != Kind.ANY) {
      facts.add(party.kind().label());
    }
    if (!party.birthDates().isEmpty()) {
      facts.add(
          "born "
              + party.birthDates().stream()
                  .map(PartialDate::text)
                  .collect(Collectors.joining(" or ")));
    }
    party.countries().forEach(country -> facts.add(Countries.nameOf(country)));
    if (party.gender() != Gender.UNKNOWN) {
      facts.add(party.gender().label());
    }
    party
        .identifiers()
        .forEach(identifier -> facts.add(identifier.kind().label() + " " + identifier.number()));
    return String.join(", ", facts);
  }

  /// Id, name and what else is known.
  static String of(Party party) {
    String id = party.id().isEmpty() ? "" : party.id() + "  ";
    String facts = facts(party);
    return DisplayText.clean(id + party.name() + (facts.isEmpty() ? "" : "  · " + facts));
  }
}
