package dev.cordon.lists.ofac;

import dev.cordon.lists.reading.EditionFiles;
import dev.cordon.lists.reading.ListReader;
import dev.cordon.lists.reading.Reading;
import dev.cordon.lists.reading.UnreadableListException;
import dev.cordon.model.ListIds;
import dev.cordon.model.Listing;
import dev.cordon.model.QuarantinedRow;
import dev.cordon.model.SourcePlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads one of OFAC's lists from its comma-separated files.
public final class OfacReader implements ListReader {

  private static final int MAIN_COLUMNS = 12;
  private static final int ALIAS_COLUMNS = 5;
  private static final int ADDRESS_COLUMNS = 6;
  private static final int COMMENT_COLUMNS = 2;

  private final String list;
  private final OfacFiles names;

  /// @param list id that the listings carry
  /// @param names which of OFAC's sets of files holds the list
  public OfacReader(String list, OfacFiles names) {
    this.list = ListIds.check(list);
    this.names = names;
  }

  @Override
  public EditionFiles locate(Path path, boolean mainOnly) throws IOException {
    return names.locate(path, mainOnly);
  }

  @Override
  public Reading read(EditionFiles files) throws IOException {
    List<QuarantinedRow> quarantined = new ArrayList<>();
    Companion aliases = companion(names.aliasesOf(files), ALIAS_COLUMNS, quarantined);
    Companion addresses = companion(names.addressesOf(files), ADDRESS_COLUMNS, quarantined);
    Companion comments = companion(names.commentsOf(files), COMMENT_COLUMNS, quarantined);
    List<QuarantinedRow> malformed = new ArrayList<>();
    List<Listing> listings = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    int rows = 0;
    try (RowReader reader = new RowReader(files.main(), MAIN_COLUMNS)) {
      for (Row row = reader.next(); row != null; row = reader.next()) {
        rows++;
        SourcePlace place = new SourcePlace(reader.file(), row.line());
        switch (row) {
          case Row.Malformed(_, var raw, var reason) ->
              malformed.add(new QuarantinedRow(place, raw, reason));
          case Row.Cells cells -> {
            Optional<String> fault = faultOf(cells, numbers);
            if (fault.isPresent()) {
              malformed.add(
                  new QuarantinedRow(place, String.join(",", cells.cells()), fault.get()));
            } else {
              String number = cells.cell(0);
              listings.add(
                  new OfacRecord(
                          list,
                          cells,
                          place,
                          aliases.take(number),
                          addresses.take(number),
                          comments.take(number))
                      .listing());
            }
          }
        }
      }
    }
    checkFormat(files.main(), rows, malformed.size());
    quarantined.addAll(0, malformed);
    for (Companion companion : List.of(aliases, addresses, comments)) {
      companion.checkAllTaken(malformed, quarantined);
    }
    return new Reading(List.of(), listings, quarantined);
  }

  private static Optional<String> faultOf(Row.Cells row, Set<String> numbers) {
    String number = row.cell(0);
    if (!isNumber(number)) {
      return Optional.of("'%s' is not a number of a listing".formatted(number));
    }
    if (row.cell(1).isEmpty()) {
      return Optional.of("listing %s has no name".formatted(number));
    }
    if (!numbers.add(number)) {
      return Optional.of("listing %s occurs a second time".formatted(number));
    }
    return Optional.empty();
  }

  private static Companion companion(
      Optional<Path> file, int columns, List<QuarantinedRow> quarantined) throws IOException {
    Companion companion = new Companion(file.map(p -> p.getFileName().toString()).orElse(""));
    if (file.isEmpty()) {
      return companion;
    }
    int rows = 0;
    int malformed = 0;
    try (RowReader reader = new RowReader(file.get(), columns)) {
      for (Row row = reader.next(); row != null; row = reader.next()) {
        rows++;
        @Nullable QuarantinedRow fault = companion.add(row);
        if (fault != null) {
          malformed++;
          quarantined.add(fault);
        }
      }
    }
    checkFormat(file.get(), rows, malformed);
    return companion;
  }

  private static void checkFormat(Path file, int rows, int malformed) {
    if (rows == 0) {
      throw new UnreadableListException("%s has no row".formatted(file.getFileName()));
    }
    if (malformed * 2 > rows) {
      throw new UnreadableListException(
          "%s has another format: %,d of its %,d rows are malformed"
              .formatted(file.getFileName(), malformed, rows));
    }
  }

  static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 18
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// The rows of a companion file by the number of the listing they add to.
  private static final class Companion {
    private final String file;
    private final Map<String, List<Row.Cells>> rows = new HashMap<>();

    Companion(String file) {
      this.file = file;
    }

    @Nullable QuarantinedRow add(Row row) {
      SourcePlace place = new SourcePlace(file, row.line());
      return switch (row) {
        case Row.Malformed(_, var raw, var reason) -> new QuarantinedRow(place, raw, reason);
        case Row.Cells cells -> {
          if (!isNumber(cells.cell(0))) {
            yield quarantined(cells, "'%s' is not a number of a listing".formatted(cells.cell(0)));
          }
          rows.computeIfAbsent(cells.cell(0), _ -> new ArrayList<>(2)).add(cells);
          yield null;
        }
      };
    }

    /// The rows of a listing, each of which belongs to one listing only.
    List<Placed> take(String number) {
      List<Row.Cells> found = rows.remove(number);
      return found == null
          ? List.of()
          : found.stream().map(row -> new Placed(row, new SourcePlace(file, row.line()))).toList();
    }

    /* Rows of a main row that was quarantined are quarantined with it; any other row without a main
     * row means that the files are of different days. */
    void checkAllTaken(List<QuarantinedRow> malformedMain, List<QuarantinedRow> quarantined) {
      if (rows.size() > malformedMain.size()) {
        throw new UnreadableListException(
            "torn: %s has rows of %,d listings that are not in the main file, such as %s. %s"
                .formatted(
                    file,
                    rows.size(),
                    rows.keySet().stream().min(String::compareTo).orElseThrow(),
                    "Perhaps the files are of different days."));
      }
      rows.values().stream()
          .flatMap(List::stream)
          .sorted((a, b) -> Integer.compare(a.line(), b.line()))
          .forEach(
              row ->
                  quarantined.add(
                      quarantined(
                          row,
                          "its listing %s is quarantined in the main file"
                              .formatted(row.cell(0)))));
    }

    private QuarantinedRow quarantined(Row.Cells row, String reason) {
      return new QuarantinedRow(
          new SourcePlace(file, row.line()), String.join(",", row.cells()), reason);
    }
  }
}
