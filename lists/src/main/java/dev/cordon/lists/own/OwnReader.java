package dev.cordon.lists.own;

import dev.cordon.lists.reading.EditionFiles;
import dev.cordon.lists.reading.ListReader;
import dev.cordon.lists.reading.Reading;
import dev.cordon.lists.reading.UnreadableListException;
import dev.cordon.model.ListIds;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.QuarantinedRow;
import dev.cordon.model.SourcePlace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a list in Cordon's own form: a head, a block for each listing, and a last line that counts
/// them.
public final class OwnReader implements ListReader {

  private static final String FIRST = "cordon-list 1";
  private static final String LAST = "end ";

  /// Longest line in UTF-16 units.
  private static final int LONGEST_LINE = 10_000;

  /// Most lines of one listing.
  private static final int MOST_LINES = 5_000;

  private final String list;

  /// @param list id that the listings carry and that the file must name
  public OwnReader(String list) {
    this.list = ListIds.check(list);
  }

  @Override
  public EditionFiles locate(Path path, boolean mainOnly) {
    if (Files.isDirectory(path)) {
      throw new UnreadableListException("%s is a folder, not a file".formatted(path.getFileName()));
    }
    return new EditionFiles(path, List.of());
  }

  @Override
  public Reading read(EditionFiles files) throws IOException {
    try (InputStream in = Files.newInputStream(files.main())) {
      return read(in, files.main().getFileName().toString());
    }
  }

  @Override
  public Optional<String> numberOf(QuarantinedRow row) {
    String heading = row.raw().lines().findFirst().orElse("").strip();
    return heading.length() > 2 && heading.startsWith("[") && heading.endsWith("]")
        ? Optional.of(heading.substring(1, heading.length() - 1).strip())
        : Optional.empty();
  }

  /// Reads a list from a stream, which stays open.
  ///
  /// @param file name for places and messages
  public Reading read(InputStream in, String file) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    try {
      return new Pass(file, reader).read();
    } catch (CharacterCodingException e) {
      throw new UnreadableListException("%s is not UTF-8 text".formatted(file), e);
    }
  }

  /// One pass over a file.
  private final class Pass {
    private final String file;
    private final BufferedReader reader;
    private final List<Listing> listings = new ArrayList<>();
    private final List<QuarantinedRow> quarantined = new ArrayList<>();
    private final Set<ListingId> ids = new HashSet<>();
    private int line;

    Pass(String file, BufferedReader reader) {
      this.file = file;
      this.reader = reader;
    }

    Reading read() throws IOException {
      if (!FIRST.equals(next())) {
        throw fault("the first line is not '%s'".formatted(FIRST));
      }
      LocalDate published = head();
      String text = next();
      while (text.startsWith("[")) {
        text = block(text);
      }
      if (!text.startsWith(LAST)) {
        throw fault("a heading such as [17] or the last line 'end N' is expected in line " + line);
      }
      int blocks = listings.size() + quarantined.size();
      if (!text.equals(LAST + blocks)) {
        throw fault("it says '%s' but has %,d listings".formatted(text, blocks));
      }
      if (!readLine().isEmpty()) {
        throw fault("it goes on after its last line, in line " + line);
      }
      return new Reading(List.of(published), listings, quarantined);
    }

    private LocalDate head() throws IOException {
      expect("list", list);
      Line published = keyed(next());
      if (!published.key().equals("published")) {
        throw fault("'published: YYYY-MM-DD' is expected in line " + line);
      }
      try {
        return LocalDate.parse(published.value());
      } catch (DateTimeException e) {
        throw new UnreadableListException(
            "%s has no date: published is '%s'".formatted(file, published.value()), e);
      }
    }

    private void expect(String key, String value) throws IOException {
      Line found = keyed(next());
      if (!found.key().equals(key) || !found.value().equals(value)) {
        throw fault("'%s: %s' is expected in line %d".formatted(key, value, line));
      }
    }

    private Line keyed(String text) {
      try {
        return Line.of(line, text);
      } catch (IllegalArgumentException e) {
        throw new UnreadableListException("%s: %s".formatted(file, e.getMessage()), e);
      }
    }

    /* Reads the block below a heading and returns the line after it. */
    private String block(String heading) throws IOException {
      int start = line;
      List<String> raw = new ArrayList<>(List.of(heading));
      List<Integer> numbers = new ArrayList<>(List.of(start));
      String text = next();
      while (!text.startsWith("[") && !text.startsWith(LAST)) {
        if (raw.size() > MOST_LINES) {
          throw fault("%s has more than %,d lines".formatted(heading, MOST_LINES));
        }
        raw.add(text);
        numbers.add(line);
        text = next();
      }
      try {
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < raw.size(); i++) {
          lines.add(Line.of(numbers.get(i), raw.get(i)));
        }
        Listing listing = new Block(list, file).listing(idOf(heading), start, lines);
        if (!ids.add(listing.id())) {
          throw new IllegalArgumentException(heading + " occurs a second time");
        }
        listings.add(listing);
      } catch (IllegalArgumentException e) {
        quarantined.add(
            new QuarantinedRow(
                new SourcePlace(file, start),
                String.join("\n", raw),
                String.valueOf(e.getMessage())));
      }
      return text;
    }

    private static String idOf(String heading) {
      if (!heading.endsWith("]")) {
        throw new IllegalArgumentException(
            "a heading has the form [ID], not '%s'".formatted(heading));
      }
      return heading.substring(1, heading.length() - 1).strip();
    }

    /* The next line that says something; comments and empty lines lie between. */
    private String next() throws IOException {
      String text = readLine();
      if (text.isEmpty()) {
        throw fault(line == 0 ? "it is empty" : "it is cut off: its last line 'end N' is missing");
      }
      return text;
    }

    /* Empty at the end of the file. */
    private String readLine() throws IOException {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        line++;
        if (text.length() > LONGEST_LINE) {
          throw fault("line %d has more than %,d characters".formatted(line, LONGEST_LINE));
        }
        if (!text.isBlank() && !text.startsWith("#")) {
          return text.strip();
        }
      }
      return "";
    }

    private UnreadableListException fault(String what) {
      return new UnreadableListException("%s: %s".formatted(file, what));
    }
  }
}
