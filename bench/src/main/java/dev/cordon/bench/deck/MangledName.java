package dev.cordon.bench.deck;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// A row of `un-persons-mangled.csv`: a listed person as a customer file writes the name.
///
/// @param targets reference numbers of the UN's listings that are right; empty where nobody is
///   meant
/// @param change what was done: `none`, `order` or `spelling`
public record MangledName(String name, List<String> targets, String change) {

  /// The deck's path in the shared folder.
  public static final String DECK = "decks/un-persons-mangled.csv";

  public MangledName {
    targets = List.copyOf(targets);
  }

  /// Every row of the deck.
  public static List<MangledName> all(Path shared) {
    return Deck.read(shared.resolve(DECK), MangledName::of);
  }

  private static MangledName of(NamedCsvRecord row) {
    List<String> targets =
        Arrays.stream(row.getField("target").split("\\|", -1))
            .filter(target -> !target.isEmpty())
            .toList();
    return new MangledName(row.getField("name"), targets, row.getField("change"));
  }
}
