package dev.cordon.lists.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which lists can be fetched, and from where.
public final class Publishers {

  private static final int COLUMNS = 5;

  private final Map<String, Publication> publications = new LinkedHashMap<>();

  /// @param publications at most one for each list
  public Publishers(List<Publication> publications) {
    for (Publication publication : publications) {
      if (this.publications.putIfAbsent(publication.list(), publication) != null) {
        throw new IllegalArgumentException(
            "%s is published in two places".formatted(publication.list()));
      }
    }
  }

  /// The publishers' public addresses, from `publishers.tsv`.
  public static Publishers bundled() {
    try (InputStream in = Publishers.class.getResourceAsStream("publishers.tsv")) {
      if (in == null) {
        throw new IllegalStateException("publishers.tsv is missing beside Publishers");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("publishers.tsv could not be read", e);
    }
  }

  /// Ids of the lists that can be fetched, in the order of the table.
  public List<String> ids() {
    return List.copyOf(publications.keySet());
  }

  Optional<Publication> of(String list) {
    return Optional.ofNullable(publications.get(list));
  }

  static Publishers parse(String table) {
    Map<String, List<String[]>> rows = new LinkedHashMap<>();
    for (String line : table.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new IllegalArgumentException(
            "'%s' has %d cells instead of %d".formatted(line, cells.length, COLUMNS));
      }
      rows.computeIfAbsent(cells[0], _ -> new ArrayList<>()).add(cells);
    }
    List<Publication> found = new ArrayList<>();
    rows.forEach((list, ofList) -> found.add(publication(list, ofList)));
    return new Publishers(found);
  }

  private static Publication publication(String list, List<String[]> rows) {
    String day = rows.getFirst()[1];
    DaySource source =
        day.equals("file") ? new DaySource.InFile() : new DaySource.LastModified(ZoneId.of(day));
    return new Publication(
        list,
        source,
        rows.stream().map(row -> new PublisherFile(row[2], URI.create(row[3]))).toList(),
        rows.getFirst()[4]);
  }
}
