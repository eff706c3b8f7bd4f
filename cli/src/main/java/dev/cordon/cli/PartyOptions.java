package dev.cordon.cli;

import dev.cordon.model.Party;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/// What the options say of the one party on the command line.
final class PartyOptions {

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "person, organization, vessel, aircraft or any (default).")
  private String kind = "";

  @Option(names = "--birth-date", paramLabel = "DATE", description = "YYYY, YYYY-MM or YYYY-MM-DD.")
  private List<String> birthDates = List.of();

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description = "ISO 3166 code or name; may be repeated.")
  private List<String> countries = List.of();

  @Option(names = "--gender", paramLabel = "GENDER", description = "male or female.")
  private String gender = "";

  @Option(
      names = "--identifier",
      paramLabel = "KIND:NUMBER",
      description = "Such as imo:9187629, passport:A123 or lei:…; may be repeated.")
  private List<String> identifiers = List.of();

  @Option(
      names = "--alias",
      paramLabel = "NAME",
      description = "Another name of the party; may be repeated.")
  private List<String> aliases = List.of();

  /// Whether any of them is given.
  boolean isGiven() {
    return !(kind.isEmpty()
        && birthDates.isEmpty()
        && countries.isEmpty()
        && gender.isEmpty()
        && identifiers.isEmpty()
        && aliases.isEmpty());
  }

  /// The party of that name; a name that cannot be screened is a bad row.
  ///
  /// @throws UsageException if an option is malformed
  Row row(String name) {
    check();
    List<String> faults = new ArrayList<>();
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(aliases);
    return new PartyDraft(faults)
        .party(
            "",
            kind,
            names,
            String.join(";", birthDates),
            String.join(";", countries),
            gender,
            String.join(";", identifiers),
            List.of())
        .<Row>map(party -> new Row.Good(0, party, List.of()))
        .orElseGet(() -> new Row.Bad(0, "", name, String.join("; ", faults), List.of()));
  }

  /// The party of that name.
  ///
  /// @throws CommandException if the name cannot be screened
  Party party(String name) {
    return switch (row(name)) {
      case Row.Good(int _, var party, var _) -> party;
      case Row.Bad bad -> throw new CommandException("%s: %s".formatted(bad.place(), bad.reason()));
    };
  }

  private void check() {
    List<String> faults = new ArrayList<>();
    new PartyDraft(faults)
        .party(
            "",
            kind,
            List.of("checked without its name"),
            String.join(";", birthDates),
            String.join(";", countries),
            gender,
            String.join(";", identifiers),
            List.of());
    if (!gender.isEmpty() && PartyCells.gender(gender) == dev.cordon.model.Gender.UNKNOWN) {
      faults.add("gender must be male or female, not '%s'".formatted(gender));
    }
    if (!faults.isEmpty()) {
      throw new UsageException(String.join("; ", faults));
    }
  }
}
