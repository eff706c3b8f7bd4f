package dev.cordon.bench.report;

import dev.cordon.bench.Digests;
import dev.cordon.bench.deck.NamePair;
import dev.cordon.bench.measure.Accuracy;
import dev.cordon.bench.measure.Groups;
import dev.cordon.bench.measure.Scored;
import dev.cordon.engine.NameVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Labelled name pairs: how well bits tell names of one from names of two.
final class Pairs {

  private static final double FALSE_POSITIVES = 0.05;

  /// Categories of fewer rows are counted together.
  private static final int FEW = 5;

  private final Setting setting;
  private final int threshold;
  private final List<Judged> judged;
  private final List<Figure> figures = new ArrayList<>();

  private record Judged(NamePair pair, NameVerdict verdict, Scored scored) {

    boolean isWrong(int threshold) {
      return pair.same() != verdict.millibits() >= threshold;
    }
  }

  private Pairs(Setting setting) {
    this.setting = setting;
    threshold = setting.policy().thresholds().name();
    List<NamePair> pairs = NamePair.all(setting.shared());
    Groups groups = new Groups();
    pairs.forEach(pair -> groups.connect(node(pair.left()), node(pair.right())));
    judged = pairs.stream().map(pair -> judge(pair, groups)).toList();
  }

  private static String node(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private Judged judge(NamePair pair, Groups groups) {
    NameVerdict verdict = setting.engine().compare(pair.kind(), pair.left(), pair.right());
    return new Judged(
        pair, verdict, new Scored(pair.same(), verdict.millibits(), groups.of(node(pair.left()))));
  }

  static Findings measure(Setting setting) {
    return new Pairs(setting).findings();
  }

  private Findings findings() {
    List<Scored> all = judged.stream().map(Judged::scored).toList();
    add("pairs.f1", "F1 at the name verdict", all, cases -> Accuracy.f1(cases, threshold));
    add("pairs.best-f1", "best F1 of any threshold", all, Accuracy::bestF1);
    add("pairs.auc", "AUC", all, Accuracy::auc);
    add(
        "pairs.recall-5",
        "recall at 5 % false positives",
        all,
        cases -> Accuracy.recallAt(FALSE_POSITIVES, cases));
    by("group", NamePair::group);
    by("strength", NamePair::strength);
    Map<String, Long> sizes =
        judged.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.pair().category(), TreeMap::new, Collectors.counting()));
    by("category", pair -> category(pair.category(), sizes));
    List<String> remarks = new ArrayList<>();
    remarks.add(
        "The best F1 is at a threshold of %,d millibits.".formatted(Accuracy.bestThreshold(all)));
    judged.stream()
        .filter(one -> one.pair().strength().equals("STRONG") && one.isWrong(threshold))
        .map(one -> "STRONG row on the wrong side: " + line(one))
        .forEach(remarks::add);
    List<String> wrong =
        judged.stream()
            .filter(one -> one.isWrong(threshold))
            .map(one -> line(one) + "\n" + evidence(one.verdict()))
            .toList();
    return new Findings(
        "pairs",
        "Labelled name pairs",
        List.of(Digests.line(setting.shared(), NamePair.DECK)),
        figures,
        remarks,
        wrong);
  }

  private static String category(String name, Map<String, Long> sizes) {
    if (name.isEmpty()) {
      return "none";
    }
    return sizes.getOrDefault(name, 0L) < FEW ? "of few rows" : name;
  }

  private void add(
      String id, String what, List<Scored> cases, ToDoubleFunction<List<Scored>> measure) {
    figures.add(
        new Figure(
            id,
            what,
            cases.size(),
            "name only, threshold %,d millibits".formatted(threshold),
            measure.applyAsDouble(cases),
            "share",
            new Figure.Spread.Between(
                setting.bootstrap().interval(cases, Scored::group, measure))));
  }

  /// F1 where a part of the deck has both labels and rows enough to tell; errors everywhere.
  private void by(String column, Function<NamePair, String> value) {
    SortedMap<String, List<Scored>> parts = new TreeMap<>();
    for (Judged one : judged) {
      parts.computeIfAbsent(value.apply(one.pair()), key -> new ArrayList<>()).add(one.scored());
    }
    parts.forEach(
        (name, cases) -> {
          String id = "pairs.%s.%s".formatted(column, name.replace(' ', '-'));
          boolean both = cases.stream().map(Scored::same).distinct().count() == 2;
          if (both && cases.size() >= 20) {
            add(
                id + ".f1",
                "F1, %s %s".formatted(column, name),
                cases,
                some -> Accuracy.f1(some, threshold));
          }
          figures.add(
              new Figure(
                  id + ".errors",
                  "errors, %s %s".formatted(column, name),
                  cases.size(),
                  "name only, threshold %,d millibits".formatted(threshold),
                  Accuracy.errors(cases, threshold),
                  "rows",
                  new Figure.Spread.None()));
        });
  }

  private static String line(Judged one) {
    NamePair pair = one.pair();
    return "%s '%s' / '%s' is %s, %.3f bits (%s, %s)"
        .formatted(
            pair.kind().label(),
            pair.left(),
            pair.right(),
            pair.same() ? "the same" : "another",
            one.verdict().millibits() / 1_000.0,
            pair.strength(),
            pair.group());
  }

  private static String evidence(NameVerdict verdict) {
    return Cases.lines(verdict.evidence());
  }
}
