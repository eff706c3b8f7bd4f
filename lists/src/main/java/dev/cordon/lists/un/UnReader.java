package dev.cordon.lists.un;

import dev.cordon.lists.reading.CountryNames;
import dev.cordon.lists.reading.EditionFiles;
import dev.cordon.lists.reading.ListReader;
import dev.cordon.lists.reading.Reading;
import dev.cordon.lists.reading.UnreadableListException;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.QuarantinedRow;
import dev.cordon.model.SourcePlace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the consolidated list of the UN Security Council from its XML file.
public final class UnReader implements ListReader {

  /// A record's number in the text that [Element#wholeText()] makes of it.
  private static final Pattern NUMBER = Pattern.compile("(?:^|; )REFERENCE_NUMBER: ([^;]*[^;\\s])");

  static final String LIST = "un-sc";

  /// How much of a record that could not be read is kept, in UTF-16 units.
  static final int LONGEST_RAW = 2_000;

  @Override
  public EditionFiles locate(Path path, boolean mainOnly) throws IOException {
    if (!Files.isDirectory(path)) {
      return new EditionFiles(path, List.of());
    }
    try (Stream<Path> entries = Files.list(path)) {
      List<Path> found =
          entries
              .filter(Files::isRegularFile)
              .filter(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xml"))
              .sorted()
              .toList();
      if (found.size() != 1) {
        throw new UnreadableListException(
            "the folder %s has %d XML files instead of one. Perhaps name the file."
                .formatted(path.getFileName(), found.size()));
      }
      return new EditionFiles(found.getFirst(), List.of());
    }
  }

  @Override
  public Reading read(EditionFiles files) throws IOException {
    String file = files.main().getFileName().toString();
    CountryNames countries = new CountryNames();
    List<Listing> listings = new ArrayList<>();
    List<QuarantinedRow> quarantined = new ArrayList<>();
    Set<ListingId> ids = new HashSet<>();
    try (InputStream in = Files.newInputStream(files.main());
        ListParser parser = new ListParser(in, file)) {
      LocalDate date = parser.header();
      for (Element element = parser.next(); element != null; element = parser.next()) {
        try {
          Listing listing = new UnRecord(element, file, countries).listing();
          if (!ids.add(listing.id())) {
            throw new IllegalArgumentException(listing.id() + " occurs a second time");
          }
          listings.add(listing);
        } catch (IllegalArgumentException e) {
          quarantined.add(quarantined(element, file, e));
        }
      }
      check(file, listings.size(), quarantined.size());
      return new Reading(List.of(date), listings, quarantined);
    }
  }

  @Override
  public Optional<String> numberOf(QuarantinedRow row) {
    Matcher number = NUMBER.matcher(row.raw());
    return number.find()
        ? Optional.of(number.group(1).strip()).filter(ListingId::isNumber)
        : Optional.empty();
  }

  private static QuarantinedRow quarantined(
      Element element, String file, IllegalArgumentException fault) {
    String raw = element.wholeText();
    return new QuarantinedRow(
        new SourcePlace(file, element.line()),
        raw.length() <= LONGEST_RAW ? raw : raw.substring(0, LONGEST_RAW),
        String.valueOf(fault.getMessage()));
  }

  private static void check(String file, int listings, int quarantined) {
    if (listings + quarantined == 0) {
      throw new UnreadableListException("%s has no record".formatted(file));
    }
    if (quarantined > listings) {
      throw new UnreadableListException(
          "%s has another format: %,d of its %,d records could not be read"
              .formatted(file, quarantined, listings + quarantined));
    }
  }
}
