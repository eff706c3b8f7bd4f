package dev.cordon.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Main files in OFAC's form with invented listings.
final class PublishedOfac {

  private final Path folder;

  PublishedOfac(Path folder) {
    this.folder = folder;
  }

  /// The request to import an edition of that day with those rows.
  ImportRequest edition(String day, List<String> rows) throws IOException {
    Path file = Files.createDirectories(folder.resolve("published")).resolve("sdn_" + day + ".csv");
    Files.writeString(file, String.join("", rows) + "\u001a");
    return request(file);
  }

  static ImportRequest request(Path file) {
    return new ImportRequest(
        file, "us-ofac-sdn", new EditionDate.FromFiles(), Companions.MAIN_ONLY);
  }

  static String row(int number) {
    return row(number, "NAME " + number);
  }

  static String row(int number, String name) {
    return number + ",\"" + name + "\",-0- ,\"X\"" + ",-0- ".repeat(8) + "\r\n";
  }

  /// A row of a listing that cannot be read: a cell is missing.
  static String damaged(int number) {
    return number + ",\"NAME " + number + "\",-0- ,\"X\"" + ",-0- ".repeat(7) + "\r\n";
  }

  /// Rows of the listings from `first` to `last`.
  static List<String> rows(int first, int last) {
    return new ArrayList<>(
        IntStream.rangeClosed(first, last).mapToObj(PublishedOfac::row).toList());
  }
}
