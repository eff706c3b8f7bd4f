package dev.cordon.lists;

import dev.cordon.model.EditionHeader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The small file beside the publisher's files of a kept edition that says what they are. It is
/// written last, so a folder without it is an import that never ended.
final class EditionRecord {

  static final String NAME = "edition.tsv";

  private static final String FIRST = "cordon-edition\t1";
  private static final String LAST = "end";

  private EditionRecord() {}

  static String write(KeptEdition edition) {
    EditionHeader header = edition.header();
    StringBuilder text = new StringBuilder(FIRST).append('\n');
    line(text, "list", header.list());
    line(text, "published", header.published().toString());
    line(text, "sha256", header.sha256());
    line(text, "listings", Integer.toString(header.listings()));
    line(text, "quarantined", Integer.toString(header.quarantined()));
    line(text, "imported", edition.importedAt().toString());
    line(text, "main-only", Boolean.toString(edition.mainOnly()));
    for (KeptFile file : edition.files()) {
      line(text, "file", file.sha256() + "\t" + file.bytes() + "\t" + file.name());
    }
    edition.notices().forEach(notice -> line(text, "notice", notice));
    return text.append(LAST).append('\n').toString();
  }

  private static void line(StringBuilder text, String key, String value) {
    text.append(key).append('\t').append(value).append('\n');
  }

  /// The edition in `folder`.
  ///
  /// @throws ListsException if the record is not as [#write(KeptEdition)] writes it
  static KeptEdition read(Path folder) {
    Path file = folder.resolve(NAME);
    try {
      return parse(Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (CharacterCodingException
        | IllegalArgumentException
        | DateTimeException
        | IndexOutOfBoundsException e) {
      throw new ListsException(
          "%s is damaged: %s. Perhaps delete its folder and import the edition again."
              .formatted(file, e.getMessage()),
          e);
    } catch (IOException e) {
      throw new ListsException("%s could not be read: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static KeptEdition parse(List<String> lines) {
    if (lines.size() < 2 || !lines.getFirst().equals(FIRST) || !lines.getLast().equals(LAST)) {
      throw new IllegalArgumentException("first or last line missing");
    }
    Map<String, String> values = new HashMap<>();
    List<KeptFile> files = new ArrayList<>();
    List<String> notices = new ArrayList<>();
    for (String line : lines.subList(1, lines.size() - 1)) {
      String[] cells = line.split("\t", 4);
      if (cells[0].equals("file")) {
        files.add(new KeptFile(cells[3], cells[1], Long.parseLong(cells[2])));
      } else if (cells[0].equals("notice")) {
        notices.add(cells[1]);
      } else {
        values.put(cells[0], cells[1]);
      }
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException("no file is named");
    }
    EditionHeader header =
        new EditionHeader(
            value(values, "list"),
            LocalDate.parse(value(values, "published")),
            value(values, "sha256"),
            Integer.parseInt(value(values, "listings")),
            Integer.parseInt(value(values, "quarantined")),
            true);
    return new KeptEdition(
        header,
        Instant.parse(value(values, "imported")),
        Boolean.parseBoolean(value(values, "main-only")),
        false,
        files,
        notices);
  }

  private static String value(Map<String, String> values, String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no line '%s'".formatted(key));
    }
    return value;
  }
}
