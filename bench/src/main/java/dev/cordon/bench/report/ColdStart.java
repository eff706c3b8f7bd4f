package dev.cordon.bench.report;

import dev.cordon.bench.BenchException;
import dev.cordon.bench.measure.Interval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A process from its start to its end, with one name and with a small file.
final class ColdStart {

  private static final int RUNS = 5;

  private final List<Figure> figures = new ArrayList<>();

  private ColdStart() {}

  static Findings measure(Setting setting) {
    ColdStart coldStart = new ColdStart();
    try {
      Path sample = Files.createTempDirectory("cordon-sample");
      Path lists = Files.createTempDirectory("cordon-lists");
      try {
        coldStart.run("sample", "bundled sample", sample);
        for (RealLists list : RealLists.values()) {
          TimedRun.of(
              lists,
              "on",
              "./cordon",
              "lists",
              "import",
              list.folder(setting.shared()).toString(),
              "--list",
              list.list());
        }
        coldStart.run("lists", "OFAC and UN", lists);
      } finally {
        RealLists.delete(sample);
        RealLists.delete(lists);
      }
    } catch (IOException e) {
      throw new BenchException("a temporary home could not be used", e);
    }
    return new Findings(
        "coldstart",
        "A cold process",
        List.of(
            "./cordon, built before the clock starts; inside the clock: the launcher, the JVM,"
                + " reading the lists, the search, the table",
            "lists: %s and %s".formatted(RealLists.OFAC.label(), RealLists.UN.label())),
        coldStart.figures,
        List.of(),
        List.of());
  }

  private void run(String id, String lists, Path home) {
    run(id + ".name", lists + ", one name", home, "on", "./cordon", "screen", "Kim Jong Un");
    run(
        id + ".name.plain",
        lists + ", one name, without the AOT cache",
        home,
        "off",
        "./cordon",
        "screen",
        "Kim Jong Un");
    run(
        id + ".file",
        lists + ", examples/parties.csv",
        home,
        "on",
        "./cordon",
        "screen",
        "--file",
        "examples/parties.csv");
  }

  private void run(String id, String what, Path home, String aot, String... command) {
    TimedRun.of(home, aot, command); // builds where needed, and fills the file cache
    List<TimedRun> runs = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      runs.add(TimedRun.of(home, aot, command));
    }
    add(id + ".wall", what + ", wall", runs, TimedRun::wallSeconds, "s");
    add(id + ".cpu", what + ", CPU", runs, TimedRun::cpuSeconds, "s");
    add(
        id + ".memory",
        what + ", resident memory at its peak",
        runs,
        TimedRun::peakMebibytes,
        "MiB");
  }

  private void add(
      String id,
      String what,
      List<TimedRun> runs,
      ToDoubleFunction<TimedRun> measured,
      String unit) {
    double[] rising = runs.stream().mapToDouble(measured).sorted().toArray();
    figures.add(
        new Figure(
            "coldstart." + id,
            what,
            runs.size(),
            "median and range of the runs, file cache warm",
            rising[rising.length / 2],
            unit,
            new Figure.Spread.Between(new Interval(rising[0], rising[rising.length - 1]))));
  }
}
