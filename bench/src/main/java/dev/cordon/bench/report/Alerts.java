package dev.cordon.bench.report;

import dev.cordon.bench.Digests;
import dev.cordon.bench.deck.CleanParty;
import dev.cordon.bench.report.Rates.Counted;
import dev.cordon.model.Edition;
import dev.cordon.model.Party;
import dev.cordon.register.Register;
import dev.cordon.screening.Hit;
import dev.cordon.screening.Outcome;
import dev.cordon.screening.Screener;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// Parties that are on no list: how many of a thousand alert.
final class Alerts {

  private static final int[] LINES = {1, 5, 10, 20};

  private final Setting setting;
  private final List<Edition> editions;
  private final Screener screener;
  private final List<Figure> figures = new ArrayList<>();
  private final List<String> cases = new ArrayList<>();

  private Alerts(Setting setting, List<Edition> editions) {
    this.setting = setting;
    this.editions = editions;
    screener =
        Screener.of(
            setting.policy(),
            Register.of(editions, setting.engine()),
            setting.engine(),
            editions.getFirst().header().published());
  }

  static Findings measure(Setting setting) {
    List<Edition> editions =
        Arrays.stream(RealLists.values()).map(list -> list.read(setting.shared())).toList();
    return new Alerts(setting, editions).findings();
  }

  private Findings findings() {
    List<CleanParty> parties = CleanParty.odd(setting.shared(), CleanScan.PARTIES);
    addLines(parties, new Searched(setting.engine(), setting.policy(), editions));
    add("name-only", "name only", parties, CleanParty::nameOnly);
    add("attributes", "name, birth date, nationality, gender", parties, CleanParty::party);
    return new Findings(
        "alerts",
        "Alerts for clean parties",
        List.of(
            Digests.line(setting.shared(), CleanParty.DECK) + ", odd rows at equal distances",
            "against "
                + String.join(
                    " and ", Arrays.stream(RealLists.values()).map(RealLists::label).toList())),
        figures,
        List.of(
            "%d parties of unknown nationality were screened without it."
                .formatted(
                    parties.stream().filter(one -> one.party().countries().isEmpty()).count())),
        cases);
  }

  /// The thresholds that would give round numbers of alerts by the name alone.
  private void addLines(List<CleanParty> parties, Searched lists) {
    int[] best = CleanScan.best(parties, lists);
    for (int perThousand : LINES) {
      figures.add(
          new Figure(
              "alerts.line-%d".formatted(perThousand),
              "threshold that gives %d alerts per 1,000".formatted(perThousand),
              parties.size(),
              "name only, kind person, strong names",
              CleanScan.lineFor(perThousand, best) / 1_000.0,
              "bits",
              new Figure.Spread.None()));
    }
  }

  private record Screened(CleanParty party, List<Hit> hits, boolean answered) {

    boolean alerts() {
      return hits.stream().anyMatch(hit -> !hit.suppressed());
    }
  }

  private void add(
      String id, String attributes, List<CleanParty> parties, Function<CleanParty, Party> party) {
    List<Screened> screened =
        parties.parallelStream().map(one -> screen(one, party.apply(one))).toList();
    String threshold =
        ", kind person, default policy, threshold %,d millibits"
            .formatted(setting.policy().thresholds().person());
    rate(id, "alerts", screened, attributes + threshold, Screened::alerts);
    rate(
        id + ".weak-alias-only",
        "nothing but weak-alias-only",
        screened,
        attributes + threshold,
        one -> !one.alerts() && !one.hits().isEmpty());
    rate(id + ".not-screened", "not screened", screened, attributes, one -> !one.answered());
    Map<String, List<Screened>> byScript = new TreeMap<>();
    for (Screened one : screened) {
      byScript.computeIfAbsent(one.party().script(), key -> new ArrayList<>()).add(one);
    }
    byScript.forEach(
        (script, some) ->
            rate(
                id + "." + script,
                "alerts, names in " + script,
                some,
                attributes + threshold,
                Screened::alerts));
    screened.stream()
        .filter(Screened::alerts)
        .map(one -> describe(attributes, one))
        .forEach(cases::add);
  }

  private Screened screen(CleanParty clean, Party party) {
    return switch (screener.screen(party)) {
      case Outcome.Answered answered -> new Screened(clean, answered.hits(), true);
      case Outcome.NotScreened _ -> new Screened(clean, List.of(), false);
    };
  }

  private void rate(
      String id,
      String what,
      List<Screened> screened,
      String settingText,
      Predicate<Screened> counts) {
    figures.add(
        Rates.of(
            "alerts." + id,
            what,
            screened.stream()
                .map(one -> new Counted(counts.test(one) ? 1 : 0, one.party().row()))
                .toList(),
            settingText,
            1_000,
            setting.bootstrap()));
  }

  private static String describe(String attributes, Screened one) {
    Hit best = one.hits().stream().filter(hit -> !hit.suppressed()).findFirst().orElseThrow();
    return "row %d '%s' (%s): %d hits, best %s with %.3f bits\n%s"
        .formatted(
            one.party().row(),
            one.party().party().name(),
            attributes,
            one.hits().size(),
            best.target(),
            best.assessment().millibits() / 1_000.0,
            Cases.lines(best.assessment().evidence()));
  }
}
