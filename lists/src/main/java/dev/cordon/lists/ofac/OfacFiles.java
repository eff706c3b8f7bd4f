package dev.cordon.lists.ofac;

import dev.cordon.lists.reading.EditionFiles;
import dev.cordon.lists.reading.UnreadableListException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of the files that make up one edition. OFAC writes them in capitals, archives in small
/// letters and often with the date, as in `sdn_2023-12-28.csv`; the companions of a dated main file
/// carry the same date.
public enum OfacFiles {
  /// Specially Designated Nationals and Blocked Persons.
  SDN("sdn", "alt", "add", "sdn_comments"),
  /// Everyone on OFAC's other lists.
  CONSOLIDATED("cons_prim", "cons_alt", "cons_add", "cons_comments");

  private static final String DATE = "(_\\d{4}-\\d{2}-\\d{2})?";

  private final String main;
  private final String aliases;
  private final String addresses;
  private final String comments;
  private final Pattern mainName;

  OfacFiles(String main, String aliases, String addresses, String comments) {
    this.main = main;
    this.aliases = aliases;
    this.addresses = addresses;
    this.comments = comments;
    this.mainName = Pattern.compile(main + DATE + "\\.csv");
  }

  EditionFiles locate(Path path, boolean mainOnly) throws IOException {
    Path file = Files.isDirectory(path) ? mainFileIn(path) : path;
    if (mainOnly) {
      return new EditionFiles(file, List.of());
    }
    List<Path> siblings = filesIn(folderOf(file));
    String suffix = suffixOf(file);
    List<Path> companions = new ArrayList<>();
    companions.add(required(siblings, aliases + suffix, file));
    companions.add(required(siblings, addresses + suffix, file));
    named(siblings, comments + suffix).ifPresent(companions::add);
    return new EditionFiles(file, companions);
  }

  /// The companion that holds aliases; empty where the main file is read alone.
  Optional<Path> aliasesOf(EditionFiles files) {
    return named(files.companions(), aliases + suffixOf(files.main()));
  }

  Optional<Path> addressesOf(EditionFiles files) {
    return named(files.companions(), addresses + suffixOf(files.main()));
  }

  Optional<Path> commentsOf(EditionFiles files) {
    return named(files.companions(), comments + suffixOf(files.main()));
  }

  /// The name of the companion that continues remarks, whether or not it is there.
  String commentsName(EditionFiles files) {
    return comments + suffixOf(files.main());
  }

  private Path mainFileIn(Path folder) throws IOException {
    List<Path> found =
        filesIn(folder).stream().filter(file -> mainName.matcher(nameOf(file)).matches()).toList();
    if (found.isEmpty()) {
      throw new UnreadableListException(
          "the folder %s has no %s.csv".formatted(folder.getFileName(), main));
    }
    if (found.size() > 1) {
      throw new UnreadableListException(
          "the folder %s has %d main files, from %s to %s. Perhaps name the one to import."
              .formatted(
                  folder.getFileName(),
                  found.size(),
                  found.getFirst().getFileName(),
                  found.getLast().getFileName()));
    }
    return found.getFirst();
  }

  private Path required(List<Path> files, String name, Path main) {
    return named(files, name)
        .orElseThrow(
            () ->
                new UnreadableListException(
                    "%s is not beside %s. Perhaps import the main file alone, without aliases."
                        .formatted(name, main.getFileName())));
  }

  /* What follows the main file's own word in its name: `.csv`, or the date and `.csv`; a file of
   * any other name is taken at the caller's word and has plain companions. */
  private String suffixOf(Path file) {
    String name = nameOf(file);
    return mainName.matcher(name).matches() ? name.substring(main.length()) : ".csv";
  }

  private static Optional<Path> named(List<Path> files, String name) {
    return files.stream().filter(file -> nameOf(file).equals(name)).findFirst();
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
    }
  }

  private static Path folderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }
}
