package dev.cordon.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.cordon.cli.ByteLines.Line;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A CSV file (RFC 4180, UTF-8) with a header, of which a bad row costs no other row.
///
/// A quoted cell may go on over several lines, but only in a column that may hold line breaks: else
/// a quote that is never closed would swallow the rows below it.
final class CsvTable {

  /// Most lines of one row.
  private static final int MOST_LINES = 50;

  private final String name;
  private final ByteLines lines;
  private final Deque<Line> ahead = new ArrayDeque<>();
  private final Set<String> singleLine;
  private final String advice;
  private final List<String> header;

  /// A row that was read, or not.
  sealed interface CsvRow {
    /// First line of the row, counted from 1.
    int line();

    /// A row with a cell per column of the header.
    record Cells(int line, List<String> cells) implements CsvRow {}

    /// A row that cannot be used.
    ///
    /// @param cells those that could be read; empty if none
    /// @param reason what is wrong
    record Malformed(int line, List<String> cells, String reason) implements CsvRow {}
  }

  /// Reads the header.
  ///
  /// @param name what messages call the file
  /// @param required columns that there must be
  /// @param usual columns that messages propose for a header
  /// @param singleLine columns whose cells hold no line break
  /// @throws CommandException if the file cannot be read or its first line is no such header
  CsvTable(
      String name,
      InputStream in,
      List<String> required,
      List<String> usual,
      List<String> singleLine) {
    this.name = name;
    advice = "Perhaps put a first line such as: " + String.join(",", usual);
    this.singleLine = Set.copyOf(singleLine);
    lines = new ByteLines(in);
    header = header(required);
  }

  /// Names of the columns in order, trimmed and in lower case.
  List<String> header() {
    return header;
  }

  /// Bytes read so far.
  long bytes() {
    return lines.bytes();
  }

  private List<String> header(List<String> required) {
    Line first =
        nextLine()
            .orElseThrow(() -> new CommandException("%s is empty. %s".formatted(name, advice)));
    return switch (first) {
      case Line.Unreadable(int _, var reason) ->
          throw new CommandException(
              "%s, line 1: %s. Perhaps it is not a CSV file in UTF-8".formatted(name, reason));
      case Line.Text(int _, var text) -> checked(cells(text), required);
    };
  }

  private List<String> checked(Optional<List<String>> cells, List<String> required) {
    List<String> columns =
        cells.orElse(List.of()).stream()
            .map(column -> column.strip().toLowerCase(Locale.ROOT))
            .toList();
    for (String column : required) {
      if (!columns.contains(column)) {
        throw new CommandException(
            "%s: line 1 is not a header, it names no column '%s'. %s"
                .formatted(name, column, advice));
      }
    }
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!seen.add(column)) {
        throw new CommandException("%s: the header names '%s' twice".formatted(name, column));
      }
    }
    return columns;
  }

  /// The next row; empty at the end.
  Optional<CsvRow> next() {
    while (true) {
      Optional<Line> line = nextLine();
      if (line.isEmpty()) {
        return Optional.empty();
      }
      switch (line.get()) {
        case Line.Unreadable(int number, var reason) -> {
          return Optional.of(new CsvRow.Malformed(number, List.of(), reason));
        }
        case Line.Text text -> {
          if (!text.text().isBlank()) {
            return Optional.of(record(text));
          }
        }
      }
    }
  }

  private CsvRow record(Line.Text first) {
    Optional<List<String>> cells = cells(first.text());
    if (cells.isEmpty()) {
      cells = continued(first);
    }
    if (cells.isEmpty()) {
      return new CsvRow.Malformed(
          first.number(), List.of(), "a quote is not closed, or text follows a closing quote");
    }
    List<String> found = cells.get();
    return found.size() == header.size()
        ? new CsvRow.Cells(first.number(), found)
        : new CsvRow.Malformed(
            first.number(),
            found,
            "the row has %d %s, the header %d"
                .formatted(found.size(), found.size() == 1 ? "cell" : "cells", header.size()));
  }

  /// The row together with lines below it; if no number of them makes a row, they are left.
  private Optional<List<String>> continued(Line.Text first) {
    StringBuilder text = new StringBuilder(first.text());
    List<Line> taken = new ArrayList<>();
    while (taken.size() < MOST_LINES && text.length() < ByteLines.LONGEST) {
      Optional<Line> line = nextLine();
      line.ifPresent(taken::add);
      if (line.isEmpty() || !(line.get() instanceof Line.Text(int _, var more))) {
        break;
      }
      text.append('\n').append(more);
      if (more.indexOf('"') >= 0) {
        Optional<List<String>> cells = cells(text.toString());
        if (cells.isPresent() && breaksOnlyWhereAllowed(cells.get())) {
          return cells;
        }
      }
    }
    for (Line line : taken.reversed()) {
      ahead.addFirst(line);
    }
    return Optional.empty();
  }

  private boolean breaksOnlyWhereAllowed(List<String> cells) {
    if (cells.size() != header.size()) {
      return false;
    }
    for (int i = 0; i < cells.size(); i++) {
      if (singleLine.contains(header.get(i)) && cells.get(i).indexOf('\n') >= 0) {
        return false;
      }
    }
    return true;
  }

  private static Optional<List<String>> cells(String text) {
    try {
      return Optional.of(
          CsvReader.builder()
              .skipEmptyLines(false)
              .allowUnclosedQuote(false)
              .ofSingleCsvRecord(text)
              .getFields());
    } catch (CsvParseException e) {
      return Optional.empty();
    }
  }

  private Optional<Line> nextLine() {
    if (!ahead.isEmpty()) {
      return Optional.of(ahead.removeFirst());
    }
    try {
      return lines.next();
    } catch (IOException e) {
      throw new CommandException("%s could not be read: %s".formatted(name, Causes.of(e)), e);
    }
  }

  /// Cell of a column, trimmed; empty if there is no such column or the row ends before it.
  String cell(List<String> cells, String column) {
    int index = header.indexOf(column);
    return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
  }

  /// Columns of the header that are not among these, in order.
  List<String> others(String... known) {
    return header.stream().filter(column -> !Arrays.asList(known).contains(column)).toList();
  }
}
