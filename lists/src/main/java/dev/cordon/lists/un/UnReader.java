package dev.cordon.lists.un;

import dev.cordon.lists.reading.EditionFiles;
import dev.cordon.lists.reading.ListReader;
import dev.cordon.lists.reading.Reading;
import dev.cordon.lists.reading.UnreadableListException;
import dev.cordon.model.Listing;
import dev.cordon.model.QuarantinedRow;
import dev.cordon.model.SourcePlace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Reads the consolidated list of the UN Security Council from its XML file.
public final class UnReader implements ListReader {

  static final String LIST = "un-sc";

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
    List<Listing> listings = new ArrayList<>();
    List<QuarantinedRow> quarantined = new ArrayList<>();
    try (InputStream in = Files.newInputStream(files.main());
        ListParser parser = new ListParser(in, file)) {
      LocalDate date = parser.header();
      for (Element element = parser.next(); element != null; element = parser.next()) {
        try {
          listings.add(new UnRecord(element, file).listing());
        } catch (IllegalArgumentException e) {
          quarantined.add(
              new QuarantinedRow(
                  new SourcePlace(file, element.line()),
                  element.toString(),
                  String.valueOf(e.getMessage())));
        }
      }
      return new Reading(List.of(date), listings, quarantined);
    }
  }
}
