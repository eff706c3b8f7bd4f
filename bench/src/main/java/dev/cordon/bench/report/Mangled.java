package dev.cordon.bench.report;

import dev.cordon.bench.Digests;
import dev.cordon.bench.deck.MangledName;
import dev.cordon.engine.Assessment;
import dev.cordon.engine.NamesCompared;
import dev.cordon.model.Kind;
import dev.cordon.model.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Listed persons as customers write them: whether another target outranks the right one.
final class Mangled {

  /// A row and what was found.
  ///
  /// @param right the right target with the most bits; empty if none is anchored
  /// @param best the target with the most bits of all; empty if none is anchored
  record Ranked(MangledName row, Optional<Assessment> right, Optional<Assessment> best) {

    /// Whether the right target is anchored and no other has more bits.
    boolean isRight() {
      return right.isPresent() && right.get().millibits() >= best.orElseThrow().millibits();
    }

    boolean isHit(int threshold) {
      return right.isPresent() && right.get().millibits() >= threshold;
    }
  }

  private Mangled() {}

  /// Ranks the rows of the deck that mean somebody.
  static List<Ranked> ranked(Setting setting) {
    Searched un =
        new Searched(
            setting.engine(), setting.policy(), List.of(RealLists.UN.read(setting.shared())));
    return MangledName.all(setting.shared()).parallelStream().map(row -> rank(row, un)).toList();
  }

  private static Ranked rank(MangledName row, Searched un) {
    List<Assessment> found = un.anchored(Party.named(row.name(), Kind.PERSON), NamesCompared.ALL);
    Comparator<Assessment> byBits = Comparator.comparingInt(Assessment::millibits);
    return new Ranked(
        row,
        found.stream()
            .filter(one -> row.targets().contains(one.target().id().number()))
            .max(byBits),
        found.stream().max(byBits));
  }

  static Findings measure(Setting setting) {
    List<Ranked> ranked = ranked(setting);
    Map<String, List<Ranked>> byChange = new TreeMap<>();
    for (Ranked one : ranked) {
      if (!one.row().targets().isEmpty()) {
        byChange.computeIfAbsent(one.row().change(), key -> new ArrayList<>()).add(one);
      }
    }
    int threshold = setting.policy().thresholds().person();
    List<Figure> figures = new ArrayList<>();
    byChange.forEach(
        (change, rows) -> {
          figures.add(
              Rates.of(
                  "mangled.%s.right".formatted(change),
                  "no other target outranks the right one, change " + change,
                  counted(rows, Ranked::isRight),
                  "name only, kind person, all names, any bits",
                  1,
                  setting.bootstrap()));
          figures.add(
              Rates.of(
                  "mangled.%s.hit".formatted(change),
                  "the right target is a hit, change " + change,
                  counted(rows, row -> row.isHit(threshold)),
                  "name only, kind person, all names, threshold %,d millibits".formatted(threshold),
                  1,
                  setting.bootstrap()));
        });
    return new Findings(
        "mangled",
        "Listed persons as customers write them",
        List.of(
            Digests.line(setting.shared(), MangledName.DECK), "against " + RealLists.UN.label()),
        figures,
        nobodyMeant(ranked, threshold),
        ranked.stream()
            .filter(one -> !one.row().targets().isEmpty())
            .filter(one -> !one.isRight() || !one.isHit(threshold))
            .map(Mangled::describe)
            .toList());
  }

  private static List<Rates.Counted> counted(List<Ranked> rows, Predicate<Ranked> counts) {
    return rows.stream()
        .map(
            row ->
                new Rates.Counted(
                    counts.test(row) ? 1 : 0, row.row().targets().getFirst().hashCode()))
        .toList();
  }

  /// What the rows find that mean nobody: there must be no hit.
  private static List<String> nobodyMeant(List<Ranked> ranked, int threshold) {
    return ranked.stream()
        .filter(one -> one.row().targets().isEmpty())
        .map(
            one ->
                "'%s' means nobody: %s"
                    .formatted(
                        one.row().name(),
                        one.best()
                            .map(
                                best ->
                                    "%s, best is %s '%s' with %.3f bits"
                                        .formatted(
                                            best.millibits() >= threshold ? "a hit" : "no hit",
                                            best.target().id(),
                                            best.targetName().text(),
                                            best.millibits() / 1_000.0))
                            .orElse("nothing is anchored")))
        .toList();
  }

  private static String describe(Ranked one) {
    return "'%s' is %s (%s)\n  right: %s\n  best: %s"
        .formatted(
            one.row().name(),
            one.row().targets(),
            one.row().change(),
            one.right().map(Mangled::describe).orElse("not anchored"),
            one.best().map(Mangled::describe).orElse("nothing is anchored"));
  }

  private static String describe(Assessment one) {
    return "%s %.3f bits\n%s"
        .formatted(one.target().id(), one.millibits() / 1_000.0, Cases.lines(one.evidence()));
  }
}
