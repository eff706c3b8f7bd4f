package dev.cordon.bench.report;

import dev.cordon.bench.report.Rates.Counted;
import dev.cordon.model.Edition;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.Kind;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import dev.cordon.model.Party;
import dev.cordon.register.Register;
import dev.cordon.screening.Hit;
import dev.cordon.screening.Outcome;
import dev.cordon.screening.Policy;
import dev.cordon.screening.Screener;
import dev.cordon.screening.Verdict;
import dev.cordon.screening.WeakAliases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// Every published name typed verbatim, of kind `any`: whether its own target is found.
///
/// A score depends on the party and the target alone, so a name is screened against an edition that
/// holds its own target and nothing else; a sample is screened against whole editions.
final class Verbatim {

  /// Names that are screened against whole editions besides.
  static final int SAMPLE = 500;

  private final Setting setting;
  private final Policy weakOn;
  private final List<Edition> editions;

  Verbatim(Setting setting, List<Edition> editions) {
    this.setting = setting;
    this.editions = List.copyOf(editions);
    weakOn = withWeakAliases(setting.policy());
  }

  /// A published name and the listing it stands in.
  record Published(Edition edition, Listing listing, ListedName name) {}

  /// What came of typing a published name.
  ///
  /// @param found whether the default policy reports its target, as a hit or as `weak-alias-only`
  /// @param hit whether it is a hit where weak aliases count as every other name
  record Typed(Published published, boolean found, boolean hit, String outcome) {

    boolean failed() {
      return !found || !hit;
    }
  }

  /// Every name of every listing, in the publishers' order.
  List<Published> names() {
    List<Published> names = new ArrayList<>();
    for (Edition edition : editions) {
      for (Listing listing : edition.listings()) {
        listing.names().forEach(name -> names.add(new Published(edition, listing, name)));
      }
    }
    return names;
  }

  /// Every name against its own target.
  List<Typed> againstOwnTarget() {
    return editions.stream()
        .flatMap(
            edition ->
                edition.listings().parallelStream()
                    .map(listing -> againstOwnTarget(edition, listing))
                    .toList()
                    .stream())
        .flatMap(List::stream)
        .toList();
  }

  private List<Typed> againstOwnTarget(Edition edition, Listing listing) {
    Register alone = Register.of(List.of(alone(edition, listing)), setting.engine());
    Screener byDefault = screener(setting.policy(), alone);
    Screener withWeak = screener(weakOn, alone);
    return listing.names().stream()
        .map(name -> type(new Published(edition, listing, name), byDefault, withWeak))
        .toList();
  }

  /// Names against whole editions, on every core. What counting weak aliases changes is judged on
  /// the own target alone: the search is the same and does not know the policy.
  List<Typed> endToEnd(List<Published> names) {
    Screener byDefault = screener(setting.policy(), Register.of(editions, setting.engine()));
    return names.parallelStream().map(name -> type(name, byDefault, withWeakAlone(name))).toList();
  }

  private Screener withWeakAlone(Published name) {
    return screener(
        weakOn, Register.of(List.of(alone(name.edition(), name.listing())), setting.engine()));
  }

  /// A sample of the names.
  List<Published> sample() {
    List<Published> names = new ArrayList<>(names());
    Collections.shuffle(names, new Random(setting.bootstrap().seed()));
    return names.subList(0, Math.min(SAMPLE, names.size()));
  }

  private Screener screener(Policy policy, Register screened) {
    return Screener.of(
        policy, screened, setting.engine(), screened.editions().getFirst().published());
  }

  private static Typed type(Published published, Screener byDefault, Screener withWeak) {
    Party party = Party.named(published.name().text(), Kind.ANY);
    Outcome outcome = byDefault.screen(party);
    boolean hit =
        own(withWeak.screen(party), published)
            .filter(one -> one.verdict() == Verdict.HIT)
            .isPresent();
    return new Typed(
        published, own(outcome, published).isPresent(), hit, describe(outcome, published));
  }

  private static Optional<Hit> own(Outcome outcome, Published published) {
    return switch (outcome) {
      case Outcome.Answered answered ->
          answered.hits().stream()
              .filter(hit -> hit.target().equals(published.listing().id()))
              .findFirst();
      case Outcome.NotScreened _ -> Optional.empty();
    };
  }

  private static String describe(Outcome outcome, Published published) {
    return switch (outcome) {
      case Outcome.Answered answered ->
          own(answered, published)
              .map(
                  hit ->
                      "%s, %.3f bits"
                          .formatted(hit.verdict().label(), hit.assessment().millibits() / 1_000.0))
              .orElse("not found");
      case Outcome.NotScreened refused -> "not screened: " + refused.reason();
    };
  }

  private static Edition alone(Edition edition, Listing listing) {
    EditionHeader header = edition.header();
    return new Edition(
        new EditionHeader(
            header.list(), header.published(), header.sha256(), 1, 0, header.official()),
        List.of(listing),
        List.of());
  }

  private static Policy withWeakAliases(Policy policy) {
    return new Policy(
        policy.id(),
        policy.scope(),
        policy.thresholds(),
        policy.priorMillibits(),
        WeakAliases.ON,
        policy.largestAgeDays(),
        policy.tooOld());
  }

  static Findings measure(Setting setting) {
    List<Figure> figures = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    List<Edition> editions = new ArrayList<>();
    for (RealLists list : RealLists.values()) {
      Edition edition = list.read(setting.shared());
      editions.add(edition);
      List<Typed> typed = new Verbatim(setting, List.of(edition)).againstOwnTarget();
      byAlias(typed)
          .forEach(
              (alias, names) ->
                  addFigures(
                      "verbatim.%s.%s".formatted(list.list(), alias),
                      "%s, %s".formatted(list.label(), alias),
                      names,
                      setting,
                      figures));
      typed.stream().filter(Typed::failed).map(Verbatim::describe).forEach(failures::add);
    }
    Verbatim both = new Verbatim(setting, editions);
    List<Typed> sample = both.endToEnd(both.sample());
    addFigures("verbatim.end-to-end", "a sample against both, all", sample, setting, figures);
    sample.stream().filter(Typed::failed).map(Verbatim::describe).forEach(failures::add);
    return new Findings(
        "verbatim",
        "Every published name typed verbatim",
        editions.stream()
            .map(Edition::header)
            .map(one -> "%s %s, SHA-256 %s".formatted(one.list(), one.published(), one.sha256()))
            .toList(),
        figures,
        failures.stream().map(line -> "Failed: " + line).toList(),
        List.of());
  }

  private static Map<String, List<Typed>> byAlias(List<Typed> typed) {
    Map<String, List<Typed>> byAlias = new TreeMap<>();
    byAlias.put("all", typed);
    for (Typed one : typed) {
      byAlias.computeIfAbsent(one.published().name().alias(), _ -> new ArrayList<>()).add(one);
    }
    return byAlias;
  }

  private static void addFigures(
      String id, String which, List<Typed> names, Setting setting, List<Figure> figures) {
    figures.add(
        Rates.of(
            id + ".found",
            which + " names: found",
            names.stream().map(one -> counted(one, one.found())).toList(),
            "kind any, default policy",
            1,
            setting.bootstrap()));
    figures.add(
        Rates.of(
            id + ".hit",
            which + " names: a hit",
            names.stream().map(one -> counted(one, one.hit())).toList(),
            "kind any, default policy but weak aliases on",
            1,
            setting.bootstrap()));
  }

  private static Counted counted(Typed typed, boolean counts) {
    return new Counted(counts ? 1 : 0, typed.published().listing().id().hashCode());
  }

  static String describe(Typed typed) {
    return "%s %s name '%s': %s%s"
        .formatted(
            typed.published().listing().id(),
            typed.published().name().alias(),
            typed.published().name().text(),
            typed.outcome(),
            typed.hit() ? "" : ", no hit with weak aliases on");
  }
}
