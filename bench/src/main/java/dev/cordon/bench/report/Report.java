package dev.cordon.bench.report;

import dev.cordon.bench.BenchException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Measures the parts asked for. `all` writes `baseline.md` and `baseline.json` into the folder of
/// results; a single part is printed.
public final class Report {

  private static final String USAGE =
      "usage: report.sh PART... [--cases] [--shared FOLDER] [--results FOLDER]\n"
          + "parts: all, or some of "
          + String.join(", ", Part.names());

  /// Where the cases that went wrong are written; not committed.
  private static final Path CASES = Path.of("bench/target/cases");

  private Path shared = Path.of("../shared");
  private Path results = Path.of("bench/results");
  private String commit = "unknown";
  private boolean cases;
  private boolean everything;
  private final List<Part> parts = new ArrayList<>();

  private Report() {}

  /// Runs the report.
  ///
  /// @param args see the usage, which is printed where they make no sense
  public static void main(String[] args) {
    try {
      Report report = new Report();
      if (!report.understands(List.of(args))) {
        System.err.println(USAGE);
        System.exit(2);
      }
      report.run();
    } catch (BenchException e) {
      System.err.println("report: " + e.getMessage());
      System.exit(1);
    }
  }

  private boolean understands(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      boolean hasValue = i + 1 < args.size();
      switch (arg) {
        case "--cases" -> cases = true;
        case "all" -> everything = true;
        case "--shared", "--results", "--commit" -> {
          if (!hasValue) {
            return false;
          }
          i++;
          take(arg, args.get(i));
        }
        default -> {
          if (Part.named(arg).isEmpty()) {
            return false;
          }
          Part.named(arg).ifPresent(parts::add);
        }
      }
    }
    if (everything) {
      parts.clear();
      parts.addAll(List.of(Part.values()));
    }
    return !parts.isEmpty();
  }

  private void take(String option, String value) {
    switch (option) {
      case "--shared" -> shared = Path.of(value);
      case "--results" -> results = Path.of(value);
      default -> commit = value;
    }
  }

  private void run() {
    Setting setting = Setting.standard(shared);
    List<Findings> found = new ArrayList<>();
    for (Part part : parts) {
      System.err.println("report: measuring " + part.label());
      long start = System.nanoTime();
      Findings findings = part.measure(setting);
      System.err.printf(
          "report: %s took %.1f s%n", part.label(), (System.nanoTime() - start) / 1e9);
      found.add(findings);
      write(CASES, part.label() + ".txt", String.join("\n", findings.cases()) + "\n");
      if (cases) {
        findings.cases().forEach(System.out::println);
      }
    }
    RunHeader header = RunHeader.of(setting, commit);
    if (everything) {
      write(results, "baseline.md", Markdown.of(header, found));
      write(results, "baseline.json", Json.of(header, found));
    } else {
      System.out.print(Markdown.of(header, found));
    }
  }

  private static void write(Path folder, String name, String content) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      Files.writeString(file, content, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new BenchException("%s could not be written".formatted(file), e);
    }
    System.err.println("report: wrote " + file);
  }
}
