package dev.cordon.lists.ofac;

import dev.cordon.lists.reading.UnreadableListException;
import dev.cordon.model.QuarantinedRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of a companion file by the number of the listing they add to.
final class Companion {

  private final String file;
  private final Map<String, List<Row.Cells>> rows;

  private Companion(String file, Map<String, List<Row.Cells>> rows) {
    this.file = file;
    this.rows = rows;
  }

  /// Reads a companion file.
  ///
  /// @param file empty where the main file is read alone
  /// @param needed the column that must not be empty
  /// @param quarantined receives the rows that could not be read
  static Companion read(
      Optional<Path> file, int columns, int needed, List<QuarantinedRow> quarantined)
      throws IOException {
    if (file.isEmpty()) {
      return new Companion("", Map.of());
    }
    Map<String, List<Row.Cells>> found = new HashMap<>();
    List<QuarantinedRow> faults = new ArrayList<>();
    int count = 0;
    try (RowReader reader = new RowReader(file.get(), columns)) {
      for (Row row = reader.next(); row != null; row = reader.next()) {
        count++;
        switch (checked(row, needed)) {
          case Row.Malformed malformed -> faults.add(malformed.quarantined(reader.file()));
          case Row.Cells cells ->
              found.computeIfAbsent(cells.cell(0), _ -> new ArrayList<>(2)).add(cells);
        }
      }
      Formats.check(reader.file(), count, faults.size());
      quarantined.addAll(faults);
      return new Companion(reader.file(), found);
    }
  }

  private static Row checked(Row row, int needed) {
    if (!(row instanceof Row.Cells cells)) {
      return row;
    }
    if (!Formats.isNumber(cells.cell(0))) {
      return cells.malformed("'%s' is not a number of a listing".formatted(cells.cell(0)));
    }
    return cells.cell(needed).isEmpty()
        ? cells.malformed("cell %d is empty".formatted(needed + 1))
        : cells;
  }

  /// Name of the file; empty where it is not read.
  String file() {
    return file;
  }

  /// The rows of a listing. Each is handed out once.
  List<Row.Cells> take(String number) {
    List<Row.Cells> found = rows.isEmpty() ? null : rows.remove(number);
    return found == null ? List.of() : found;
  }

  /// Deals with the rows that no listing took: those of a main row that was quarantined are
  /// quarantined with it.
  ///
  /// @throws UnreadableListException if more listings are missing than main rows were quarantined:
  ///   the files are of different days
  void checkAllTaken(int quarantinedMain, List<QuarantinedRow> quarantined) {
    if (rows.size() > quarantinedMain) {
      throw new UnreadableListException(
          "torn: %s has rows of %,d listings that the main file has not, such as %s. %s"
              .formatted(
                  file,
                  rows.size(),
                  rows.keySet().stream().min(Comparator.naturalOrder()).orElseThrow(),
                  "Perhaps the files are of different days."));
    }
    rows.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Row.Cells::line))
        .map(
            row ->
                row.malformed(
                    "its listing %s is quarantined in the main file".formatted(row.cell(0))))
        .forEach(row -> quarantined.add(row.quarantined(file)));
  }
}
