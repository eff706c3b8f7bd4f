package dev.cordon.bench.report;

import dev.cordon.bench.deck.CleanParty;
import dev.cordon.bench.report.Rates.Counted;
import dev.cordon.engine.Assessment;
import dev.cordon.engine.NamesCompared;
import dev.cordon.engine.PreparedTarget;
import dev.cordon.engine.name.AnalyzedName;
import dev.cordon.model.Edition;
import dev.cordon.model.Kind;
import dev.cordon.model.ListedName;
import dev.cordon.model.ListingId;
import dev.cordon.model.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Strong aliases, each held out from its target: whether the target is found by its other names.
///
/// The target loses every name that equals the alias after normalisation. Aliases that are another
/// target's name too are dropped, and so are those that leave their target without a name.
final class HeldOut {

  /// How many aliases of a list are tried.
  private static final int SAMPLE = 400;

  /// Alerts per thousand clean parties that the last figure allows.
  private static final int BUDGET = 10;

  private final Setting setting;
  private final RealLists list;
  private final Searched searched;
  private final List<Figure> figures;
  private final List<String> remarks;
  private final List<String> cases;
  private int alsoAnothers;
  private int onlyName;

  private HeldOut(
      Setting setting,
      RealLists list,
      List<Figure> figures,
      List<String> remarks,
      List<String> cases) {
    this.setting = setting;
    this.list = list;
    this.figures = figures;
    this.remarks = remarks;
    this.cases = cases;
    Edition edition = list.read(setting.shared());
    searched = new Searched(setting.engine(), setting.policy(), List.of(edition));
  }

  static Findings measure(Setting setting) {
    List<Figure> figures = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    List<String> cases = new ArrayList<>();
    List<String> decks = new ArrayList<>();
    for (RealLists list : RealLists.values()) {
      new HeldOut(setting, list, figures, remarks, cases).measure();
      decks.add(
          "%s alone; %d aliases (a.k.a., f.k.a., n.k.a.) that are not weak, drawn with the seed"
              .formatted(list.label(), SAMPLE));
    }
    decks.add("the line of alerts: %s, %,d odd rows".formatted(CleanParty.DECK, CleanScan.PARTIES));
    return new Findings("heldout", "Held-out strong aliases", decks, figures, remarks, cases);
  }

  private record Alias(PreparedTarget target, AnalyzedName name) {}

  /// An alias and its target without every name equal to it.
  private record Row(String alias, PreparedTarget masked) {}

  /// What was found for an alias.
  ///
  /// @param own the masked target's ledger; empty if it is not anchored
  /// @param above other targets with more bits
  /// @param tied other targets with as many
  /// @param other the best of the others
  private record Found(
      Row row, Optional<Assessment> own, int above, int tied, Optional<Assessment> other) {

    double isAmong(int k) {
      return own.isEmpty() ? 0 : Ranks.isAmong(k, above, tied);
    }

    boolean reaches(int threshold) {
      return own.isPresent() && own.get().millibits() >= threshold;
    }
  }

  private void measure() {
    List<Found> found = rows().parallelStream().map(this::find).toList();
    String how = "name only, kind any, weak aliases too";
    rate("r1", "target is first", found, how, one -> one.isAmong(1));
    rate("r10", "target is among the first ten", found, how, one -> one.isAmong(10));
    int person = setting.policy().thresholds().person();
    rate(
        "hit",
        "target is at or above the threshold",
        found,
        "name only, kind any, weak aliases too, threshold %,d millibits".formatted(person),
        one -> one.reaches(setting.policy().thresholds().of(kind(one))) ? 1 : 0);
    rate("anchored", "target is anchored", found, how, one -> one.own().isPresent() ? 1 : 0);
    int line =
        CleanScan.lineFor(
            BUDGET, CleanScan.best(CleanParty.odd(setting.shared(), CleanScan.PARTIES), searched));
    rate(
        "r1-above-line",
        "target is first and above the line of %d alerts per 1,000".formatted(BUDGET),
        found,
        "name only, kind any, weak aliases too, line at %,d millibits on this list alone"
            .formatted(line),
        one -> one.reaches(line) ? one.isAmong(1) : 0);
    rate(
        "above-line",
        "target is above the line of %d alerts per 1,000".formatted(BUDGET),
        found,
        "name only, kind any, weak aliases too, line at %,d millibits on this list alone"
            .formatted(line),
        one -> one.reaches(line) ? 1 : 0);
    remarks.add(
        "%s: %d aliases tried; dropped on the way: %d that are another target's name too, %d that were the only name."
            .formatted(list.label(), found.size(), alsoAnothers, onlyName));
    found.stream().filter(one -> one.isAmong(1) < 1).map(HeldOut::describe).forEach(cases::add);
  }

  private static Kind kind(Found found) {
    return found.row().masked().listing().kind();
  }

  private interface Counting {
    double of(Found found);
  }

  private void rate(String id, String what, List<Found> found, String how, Counting counts) {
    figures.add(
        Rates.of(
            "heldout.%s.%s".formatted(list.list(), id),
            "%s: %s".formatted(list.list(), what),
            found.stream()
                .map(
                    one ->
                        new Counted(counts.of(one), one.row().masked().listing().id().hashCode()))
                .toList(),
            how,
            1,
            setting.bootstrap()));
  }

  private List<Row> rows() {
    WholeNames names = new WholeNames(searched.targets());
    List<Alias> aliases = new ArrayList<>();
    for (PreparedTarget target : searched.targets()) {
      for (int i = 0; i < target.names().size(); i++) {
        if (isStrongAlias(target.listing().names().get(i))) {
          aliases.add(new Alias(target, target.names().get(i)));
        }
      }
    }
    Collections.shuffle(aliases, new Random(setting.bootstrap().seed()));
    List<Row> rows = new ArrayList<>();
    for (Alias alias : aliases) {
      if (rows.size() == SAMPLE) {
        break;
      }
      if (names.isAnothers(alias.name(), alias.target().listing().id())) {
        alsoAnothers++;
        continue;
      }
      Optional<PreparedTarget> masked =
          Masking.without(alias.name(), alias.target(), setting.engine());
      masked.ifPresent(target -> rows.add(new Row(alias.name().text(), target)));
      onlyName += masked.isEmpty() ? 1 : 0;
    }
    return rows;
  }

  private static boolean isStrongAlias(ListedName name) {
    return !name.isWeak()
        && switch (name.type()) {
          case AKA, FKA, NKA -> true;
          case PRIMARY, ORIGINAL_SCRIPT -> false;
        };
  }

  private Found find(Row row) {
    Party party = Party.named(row.alias(), Kind.ANY);
    ListingId id = row.masked().listing().id();
    Optional<Assessment> own =
        Searched.of(setting, List.of(row.masked())).anchored(party, NamesCompared.ALL).stream()
            .findFirst();
    int bits = own.map(Assessment::millibits).orElse(Integer.MIN_VALUE);
    List<Assessment> others =
        searched.anchored(party, NamesCompared.ALL).stream()
            .filter(one -> !one.target().id().equals(id))
            .toList();
    return new Found(
        row,
        own,
        (int) others.stream().filter(one -> one.millibits() > bits).count(),
        (int) others.stream().filter(one -> one.millibits() == bits).count(),
        others.stream().max(Comparator.comparingInt(Assessment::millibits)));
  }

  private static String describe(Found found) {
    return "'%s' of %s '%s': %d targets above, %d tied\n  own: %s\n  best other: %s"
        .formatted(
            found.row().alias(),
            found.row().masked().listing().id(),
            found.row().masked().listing().caption(),
            found.above(),
            found.tied(),
            found.own().map(HeldOut::describe).orElse("not anchored"),
            found.other().map(HeldOut::describe).orElse("nothing is anchored"));
  }

  private static String describe(Assessment one) {
    return "%s %.3f bits\n%s"
        .formatted(one.target().id(), one.millibits() / 1_000.0, Cases.lines(one.evidence()));
  }
}
