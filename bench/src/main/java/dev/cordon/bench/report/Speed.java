package dev.cordon.bench.report;

import dev.cordon.bench.BenchException;
import dev.cordon.bench.measure.Interval;
import dev.cordon.bench.speed.EngineBenchmark;
import dev.cordon.bench.speed.Prepared;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/// What single operations cost, by JMH in a process of its own.
final class Speed {

  private Speed() {}

  static Findings measure(Setting setting) {
    Collection<RunResult> results = run(setting);
    List<Figure> figures = new ArrayList<>();
    results.stream()
        .sorted(Comparator.comparing(result -> result.getPrimaryResult().getLabel()))
        .forEach(result -> figures.add(figure(result.getPrimaryResult())));
    return new Findings(
        "speed",
        "What single operations cost",
        List.of(
            "%s and %s, one thread, JIT warm"
                .formatted(RealLists.OFAC.label(), RealLists.UN.label())),
        figures,
        List.of(),
        List.of());
  }

  private static Collection<RunResult> run(Setting setting) {
    try {
      return new Runner(
              new OptionsBuilder()
                  .include(EngineBenchmark.class.getName())
                  .jvmArgsAppend(
                      "-Xmx2g",
                      "--sun-misc-unsafe-memory-access=allow",
                      "-D%s=%s".formatted(Prepared.SHARED, setting.shared().toAbsolutePath()))
                  .verbosity(VerboseMode.SILENT)
                  .build())
          .run();
    } catch (RunnerException e) {
      throw new BenchException("the benchmarks could not be run", e);
    }
  }

  private static Figure figure(Result<?> result) {
    Statistics statistics = result.getStatistics();
    String words = result.getLabel().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    return new Figure(
        "speed." + words.replace(' ', '-'),
        words,
        (int) statistics.getN(),
        "mean and range of the iterations",
        result.getScore(),
        result.getScoreUnit(),
        new Figure.Spread.Between(new Interval(statistics.getMin(), statistics.getMax())));
  }
}
