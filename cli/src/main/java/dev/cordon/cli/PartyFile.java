package dev.cordon.cli;

import dev.cordon.model.Party;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A customer file: `id,kind,name,birth_date,country,gender` and, where there are any, `aliases`,
/// `identifiers`, `address`. Only `name` must be there. Other columns are carried through.
final class PartyFile {

  private static final List<String> EXPECTED =
      List.of("id", "kind", "name", "birth_date", "country", "gender");

  private static final String[] KNOWN = {
    "id", "kind", "name", "birth_date", "country", "gender", "aliases", "identifiers", "address"
  };

  /// All but `address`, which people write on several lines.
  private static final List<String> SINGLE_LINE =
      Stream.of(KNOWN).filter(column -> !column.equals("address")).toList();

  private final CsvTable table;
  private final List<String> unknown;

  /// @throws CommandException if the file cannot be read or has no header with a name
  PartyFile(String name, InputStream in) {
    table = new CsvTable(name, in, List.of("name"), EXPECTED, SINGLE_LINE);
    unknown = table.others(KNOWN);
  }

  /// Columns that Cordon does not know, in the file's order.
  List<String> unknownColumns() {
    return unknown;
  }

  /// Bytes read so far.
  long bytes() {
    return table.bytes();
  }

  /// The next row; empty at the end.
  Optional<Row> next() {
    return table.next().map(this::row);
  }

  private Row row(CsvTable.CsvRow read) {
    return switch (read) {
      case CsvTable.CsvRow.Malformed(int line, var cells, var reason) -> bad(line, cells, reason);
      case CsvTable.CsvRow.Cells(int line, var cells) -> {
        List<String> faults = new ArrayList<>();
        Optional<Party> party = party(cells, faults);
        yield party.isPresent()
            ? new Row.Good(line, party.get(), carried(cells))
            : bad(line, cells, String.join("; ", faults));
      }
    };
  }

  private Row.Bad bad(int line, List<String> cells, String reason) {
    return new Row.Bad(
        line, table.cell(cells, "id"), table.cell(cells, "name"), reason, carried(cells));
  }

  private List<Row.Column> carried(List<String> cells) {
    return unknown.stream()
        .map(column -> new Row.Column(column, table.cell(cells, column)))
        .toList();
  }

  private Optional<Party> party(List<String> cells, List<String> faults) {
    PartyDraft draft = new PartyDraft(faults);
    return draft.party(
        table.cell(cells, "id"),
        table.cell(cells, "kind"),
        Stream.concat(
                Stream.of(table.cell(cells, "name")),
                PartyCells.values(table.cell(cells, "aliases")).stream())
            .toList(),
        table.cell(cells, "birth_date"),
        table.cell(cells, "country"),
        table.cell(cells, "gender"),
        table.cell(cells, "identifiers"),
        PartyCells.values(table.cell(cells, "address")));
  }
}
