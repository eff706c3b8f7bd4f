package dev.cordon.bench.deck;

import com.ibm.icu.lang.UScript;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.cordon.bench.BenchException;
import dev.cordon.model.Countries;
import dev.cordon.model.Gender;
import dev.cordon.model.Kind;
import dev.cordon.model.PartialDate;
import dev.cordon.model.Party;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A row of `clean-parties-global.csv`: an invented person who is on no list.
///
/// @param row number of the data row, from 0
/// @param party with birth date, nationality and gender; `other` is silence, and so is a
///   nationality that the table of countries does not know
/// @param script the script of the first letter of the name that has one, such as `Arabic`
public record CleanParty(int row, Party party, String script) {

  /// The deck's path in the shared folder.
  public static final String DECK = "decks/clean-parties-global.csv";

  /// Rows at equal distances among the odd ones, which no frequency table counts.
  ///
  /// @param count how many
  public static List<CleanParty> odd(Path shared, int count) {
    List<NamedCsvRecord> rows = Deck.read(shared.resolve(DECK), row -> row);
    int odd = rows.size() / 2;
    if (count > odd) {
      throw new BenchException("%s has %d odd rows, not %d".formatted(DECK, odd, count));
    }
    List<CleanParty> parties = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int row = (int) ((long) i * odd / count) * 2 + 1;
      parties.add(of(row, rows.get(row)));
    }
    return parties;
  }

  /// The same person of whom only the name is known.
  public Party nameOnly() {
    return Party.named(party.name(), Kind.PERSON);
  }

  private static CleanParty of(int row, NamedCsvRecord cells) {
    String name = cells.getField("full_name");
    String country = cells.getField("nationality");
    Party party =
        new Party(
            Integer.toString(row),
            Kind.PERSON,
            List.of(name),
            List.of(PartialDate.parse(cells.getField("date_of_birth"))),
            Countries.find(country).stream().toList(),
            Gender.ofText(cells.getField("gender")),
            List.of(),
            List.of());
    return new CleanParty(row, party, script(name));
  }

  private static String script(String name) {
    return name.codePoints()
        .map(UScript::getScript)
        .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
        .mapToObj(UScript::getName)
        .findFirst()
        .orElse("none");
  }
}
