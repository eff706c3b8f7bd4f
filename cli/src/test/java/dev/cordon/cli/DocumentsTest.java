package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.lists.SampleList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the documents say of the code is true of it, and what the code says of itself is printed.
final class DocumentsTest {

  private static final Path ROOT = Path.of(System.getProperty("cordon.root", ".."));
  private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]*[a-z][A-Za-z]*)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
  private static final int LONGEST_LINE = 100;

  /// Commands of the read-me that need a network, a publisher's file or a list in force.
  private static final List<String> NEED_LISTS =
      List.of(
          "lists update",
          "lists update --from DIR",
          "lists import PATH --list us-ofac-sdn",
          "lists import consolidated.xml --list un-sc",
          "lists show us-ofac-sdn:20157",
          "lists show us-ofac-sdn:20157 --history",
          "lists diff us-ofac-sdn",
          "lists diff us-ofac-sdn 2023-12-27 2023-12-28",
          "lists activate us-ofac-sdn 2023-12-28");

  @Test
  void everyTypeThatTheArchitectureNamesExists() throws IOException {
    List<String> types = sources().map(DocumentsTest::typeOf).toList();
    List<String> named =
        matches(TYPE, ROOT.resolve("ARCHITECTURE.md")).map(match -> match.group(1)).toList();
    assertThat(named).hasSizeGreaterThan(20);
    assertThat(types).containsAll(named);
  }

  @Test
  void everyLinkOfADocumentLeadsToAFile() throws IOException {
    for (Path document : documents()) {
      assertThat(matches(LINK, document).map(match -> match.group(1)))
          .as(document.toString())
          .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
    }
  }

  /// The formatter breaks a longer one and its rest becomes a plain comment, which Javadoc drops.
  @Test
  void noLineOfADocumentingCommentIsTooLong() throws IOException {
    List<Path> sources = sources().toList();
    assertThat(sources).hasSizeGreaterThan(100);
    for (Path source : sources) {
      assertThat(Files.readAllLines(source, StandardCharsets.UTF_8))
          .as(source.toString())
          .filteredOn(line -> line.strip().startsWith("///"))
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(LONGEST_LINE));
    }
  }

  /// Every command that the read-me shows does what it says there, except those that need what is
  /// not here: a network, a publisher's file, a list in force.
  @Test
  void everyCommandOfTheReadMeRuns(@TempDir Path home) throws IOException {
    List<String> shown =
        Files.readAllLines(ROOT.resolve("README.md"), StandardCharsets.UTF_8).stream()
            .filter(line -> line.startsWith("$ ./cordon "))
            .map(line -> line.substring("$ ./cordon ".length()).split("  +#", 2)[0].strip())
            .distinct()
            .toList();
    assertThat(shown).containsAll(NEED_LISTS);
    List<String> run = shown.stream().filter(line -> !NEED_LISTS.contains(line)).toList();
    assertThat(run).hasSizeGreaterThan(7);
    CommandLineRun cordon = new CommandLineRun(home).with(SampleList::edition);
    for (String line : run) {
      CommandLineRun.Done done = cordon.run(arguments(line));
      assertThat(done.code()).as("%s: %s", line, done.err()).isZero();
      assertThat(done.out()).as(line).isNotEmpty();
    }
  }

  /// What the README shows under a command is what the command prints.
  @Test
  void everyResultThatTheReadmeShowsIsPrinted(@TempDir Path home) throws IOException {
    String printed = "";
    int compared = 0;
    boolean shown = false;
    CommandLineRun cordon =
        new CommandLineRun(home)
            .with(SampleList::edition)
            .on(new Terminal(100, false, false, false));
    for (String line : Files.readAllLines(ROOT.resolve("README.md"), StandardCharsets.UTF_8)) {
      if (line.startsWith("$ ./cordon ")) {
        String command = line.substring("$ ./cordon ".length()).split("  +#", 2)[0].strip();
        shown = !NEED_LISTS.contains(command);
        printed = shown ? cordon.run(arguments(command)).out() : "";
      } else if (line.startsWith("$ ") || line.startsWith("```")) {
        shown = false;
      } else if (shown && !line.isBlank() && !line.equals("…")) {
        assertThat(printed).contains(line);
        compared++;
      }
    }
    assertThat(compared).as("lines compared").isGreaterThan(15);
  }

  /// The words of a line as a shell takes them, with examples where they lie.
  private static String[] arguments(String line) {
    return WORD.matcher(line)
        .results()
        .map(word -> word.group().replace("\"", ""))
        .map(word -> word.startsWith("examples/") ? ROOT.resolve(word).toString() : word)
        .toArray(String[]::new);
  }

  private static Stream<MatchResult> matches(Pattern pattern, Path file) throws IOException {
    return pattern.matcher(Files.readString(file, StandardCharsets.UTF_8)).results();
  }

  private static String typeOf(Path source) {
    return source.getFileName().toString().replace(".java", "");
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT, 4)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.toString().contains("target"))
          .toList();
    }
  }

  private static Stream<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("target"))
          .toList()
          .stream();
    }
  }
}
