package dev.cordon.lists.fetch;

import dev.cordon.lists.KeptEdition;
import dev.cordon.lists.files.DurableFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The note, beside a list's editions, of which versions of the publisher's files the last fetched
/// edition was made of.
///
/// Nothing depends on it but whether unchanged files are fetched again, so one that is damaged is
/// as good as none.
///
/// @param edition what identifies the edition: its date and digest
/// @param versions by address
record FetchRecord(String edition, Map<String, Validators> versions) {

  private static final String NAME = "fetched.tsv";
  private static final String FIRST = "cordon-fetched\t1";
  private static final String LAST = "end";

  FetchRecord {
    versions = Map.copyOf(versions);
  }

  static FetchRecord of(KeptEdition edition, Publication publication, List<FetchedFile> files) {
    Map<String, Validators> versions = new LinkedHashMap<>();
    for (PublisherFile file : publication.files()) {
      files.stream()
          .filter(taken -> taken.name().equals(file.name()))
          .forEach(taken -> versions.put(file.address().toString(), taken.validators()));
    }
    return new FetchRecord(idOf(edition), versions);
  }

  boolean isOf(KeptEdition kept) {
    return edition.equals(idOf(kept));
  }

  /// The note in a list's folder; empty if there is none that can be read.
  static Optional<FetchRecord> in(Path folder) {
    try {
      return parse(Files.readAllLines(folder.resolve(NAME), StandardCharsets.UTF_8));
    } catch (IOException e) {
      // Missing, unreadable or not UTF-8: the files are fetched again.
      return Optional.empty();
    }
  }

  void writeTo(Path folder, DurableFiles files) throws IOException {
    StringBuilder text = new StringBuilder(FIRST).append('\n').append(edition).append('\n');
    versions.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            e ->
                text.append(e.getKey())
                    .append('\t')
                    .append(e.getValue().entityTag())
                    .append('\t')
                    .append(e.getValue().lastModified())
                    .append('\n'));
    String content = text.append(LAST).append('\n').toString();
    files.replace(folder.resolve(NAME), content.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<FetchRecord> parse(List<String> lines) {
    if (lines.size() < 3 || !lines.getFirst().equals(FIRST) || !lines.getLast().equals(LAST)) {
      return Optional.empty();
    }
    Map<String, Validators> versions = new LinkedHashMap<>();
    for (String line : lines.subList(2, lines.size() - 1)) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 3) {
        return Optional.empty();
      }
      versions.put(cells[0], new Validators(cells[1], cells[2]));
    }
    return Optional.of(new FetchRecord(lines.get(1), versions));
  }

  private static String idOf(KeptEdition edition) {
    return edition.header().published() + "\t" + edition.header().sha256();
  }
}
