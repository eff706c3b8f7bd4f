package dev.cordon.bench.deck;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.cordon.bench.BenchException;
import dev.cordon.model.Kind;
import java.nio.file.Path;
import java.util.List;

/// A row of `name-pairs.csv`: two names and whether they are one's.
///
/// @param same the label
/// @param strength `STRONG`, `MEDIUM` or `WEAK`: how sure the label is
/// @param group where the row comes from
/// @param category what was done to the name; may be empty
public record NamePair(
    Kind kind,
    String left,
    String right,
    boolean same,
    String strength,
    String group,
    String category) {

  /// The deck's path in the shared folder.
  public static final String DECK = "decks/name-pairs.csv";

  /// Every row of the deck.
  public static List<NamePair> all(Path shared) {
    return Deck.read(shared.resolve(DECK), NamePair::of);
  }

  private static NamePair of(NamedCsvRecord row) {
    String kind = row.getField("kind");
    return new NamePair(
        Kind.ofLabel(kind)
            .orElseThrow(() -> new BenchException("%s: unknown kind '%s'".formatted(DECK, kind))),
        row.getField("left"),
        row.getField("right"),
        Boolean.parseBoolean(row.getField("same")),
        row.getField("strength"),
        row.getField("group"),
        row.getField("category"));
  }
}
