package dev.cordon.cli;

import dev.cordon.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A party in the making: every fault of it is told, not the first one only.
final class PartyDraft {

  /// What decoders put in place of bytes they do not understand: part of the name is lost.
  private static final char UNDECODED = '\uFFFD';

  private final List<String> faults;

  /// @param faults what is wrong is added here
  PartyDraft(List<String> faults) {
    this.faults = faults;
  }

  /// The party; empty if there are faults. Arguments are texts as [PartyCells] reads them.
  Optional<Party> party(
      String id,
      String kind,
      List<String> names,
      String birthDates,
      String countries,
      String gender,
      String identifiers,
      List<String> addresses) {
    var readKind = read(() -> PartyCells.kind(kind));
    var readDates = read(() -> PartyCells.dates(birthDates));
    var readCountries = read(() -> PartyCells.countries(countries));
    var readIdentifiers = read(() -> PartyCells.identifiers(identifiers));
    if (readKind.isEmpty()
        || readDates.isEmpty()
        || readCountries.isEmpty()
        || readIdentifiers.isEmpty()) {
      read(() -> Party.named(names.getFirst()));
      return Optional.empty();
    }
    if (names.stream().anyMatch(name -> name.indexOf(UNDECODED) >= 0)) {
      faults.add("name holds U+FFFD, which stands for bytes that could not be decoded");
      return Optional.empty();
    }
    return read(
        () ->
            new Party(
                id,
                readKind.get(),
                names,
                readDates.get(),
                readCountries.get(),
                PartyCells.gender(gender),
                readIdentifiers.get(),
                addresses));
  }

  private <T> Optional<T> read(Supplier<T> value) {
    try {
      return Optional.of(value.get());
    } catch (IllegalArgumentException e) {
      faults.add(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
