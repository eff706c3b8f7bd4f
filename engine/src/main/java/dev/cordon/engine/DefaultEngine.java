package dev.cordon.engine;

import com.ibm.icu.util.VersionInfo;
import dev.cordon.engine.evidence.Attribute;
import dev.cordon.engine.evidence.AttributeComparisons;
import dev.cordon.engine.evidence.Evidence;
import dev.cordon.engine.evidence.NameComparison;
import dev.cordon.engine.evidence.NameComparison.Result;
import dev.cordon.engine.evidence.Score;
import dev.cordon.engine.evidence.Territories;
import dev.cordon.engine.evidence.Weight;
import dev.cordon.engine.evidence.Weights;
import dev.cordon.engine.name.AnalyzedName;
import dev.cordon.engine.name.NameAnalyzer;
import dev.cordon.engine.name.Reading;
import dev.cordon.engine.search.CandidateFinder;
import dev.cordon.engine.search.FullScan;
import dev.cordon.engine.search.SearchTable;
import dev.cordon.engine.similarity.Coverage;
import dev.cordon.model.AliasQuality;
import dev.cordon.model.Kind;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import dev.cordon.model.NameType;
import dev.cordon.model.Party;
import dev.cordon.model.SourcePlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The engine over its bundled tables.
final class DefaultEngine implements Engine {

  /// Most parts of a name that is screened: twice what the longest listed name has. The work of a
  /// comparison grows with the square of it.
  private static final int MOST_PARTS = 100;

  private final NameAnalyzer analyzer;
  private final NameComparison names;
  private final AttributeComparisons attributes;
  private final int corroboration;
  private final String digest;

  private DefaultEngine(Tables tables) {
    analyzer = new NameAnalyzer(tables);
    Weights weights = new Weights(tables);
    names = new NameComparison(weights);
    attributes = new AttributeComparisons(weights, new Territories(tables));
    corroboration = weights.of(Weight.CORROBORATION);
    digest = tables.digest();
  }

  static Engine standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final Engine STANDARD =
        new DefaultEngine(new Tables("ICU " + VersionInfo.ICU_VERSION + "\n" + Tables.sources()));
  }

  @Override
  public String digest() {
    return digest;
  }

  @Override
  public PreparedParty prepare(Party party) {
    List<AnalyzedName> analyzed =
        party.names().stream()
            .flatMap(name -> NameHalves.of(name).stream())
            .map(analyzer::analyze)
            .toList();
    for (AnalyzedName name : analyzed) {
      if (name.parts() == 0) {
        throw new IllegalArgumentException(
            "name '%s' has no letter and no digit to compare".formatted(name.text()));
      }
      if (name.parts() > MOST_PARTS) {
        throw new IllegalArgumentException(
            "name has %d parts; at most %d are screened".formatted(name.parts(), MOST_PARTS));
      }
    }
    return new PreparedParty(party, analyzed);
  }

  @Override
  public PreparedTarget prepare(Listing listing) {
    return new PreparedTarget(
        listing, listing.names().stream().map(name -> analyzer.analyze(name.text())).toList());
  }

  @Override
  public CandidateFinder finder(List<PreparedTarget> targets) {
    List<PreparedTarget> ordered =
        targets.stream().sorted(Comparator.comparing(target -> target.listing().id())).toList();
    return finder(SearchTable.of(ordered), ordered::get);
  }

  @Override
  public CandidateFinder finder(SearchTable table, IntFunction<PreparedTarget> targetOf) {
    return new FullScan(table, analyzer::partOf, targetOf);
  }

  @Override
  public int millibitsFor(double score) {
    return Score.millibitsFor(score);
  }

  /// One pair of names and what it is worth.
  private record Pair(
      AnalyzedName party,
      AnalyzedName listed,
      ListedName target,
      int similarity,
      @Nullable Result result) {

    boolean beats(@Nullable Pair other) {
      if (other == null) {
        return true;
      }
      int ours = result == null ? Integer.MIN_VALUE : result.millibits();
      int theirs = other.result == null ? Integer.MIN_VALUE : other.result.millibits();
      if (ours != theirs) {
        return ours > theirs;
      }
      if (similarity != other.similarity) {
        return similarity > other.similarity;
      }
      return other.target.isWeak() && !target.isWeak();
    }
  }

  @Override
  public Assessment assess(
      PreparedParty party, PreparedTarget target, int priorMillibits, NamesCompared compared) {
    Pair best = bestPair(party, target, compared);
    Kind kind = target.listing().kind();
    Result result = best.result == null ? wholeResult(best.party, best.listed, kind) : best.result;
    List<Evidence> items = new ArrayList<>();
    items.add(new Evidence.Prior(priorMillibits));
    items.add(nameItem(best.party.text(), best.target, result));
    items.addAll(attributes.compare(party.party(), target.listing()));
    int millibits = items.stream().mapToInt(Evidence::millibits).sum();
    boolean anchored =
        best.similarity >= FullScan.BOUND
            || AttributeComparisons.sharesIdentifier(party.party(), target.listing());
    return new Assessment(
        target.listing(),
        best.similarity,
        anchored,
        best.party.text(),
        best.target,
        millibits,
        Score.of(millibits),
        items,
        support(items) >= corroboration);
  }

  private static int support(List<Evidence> items) {
    return items.stream()
        .filter(item -> item.on() != Attribute.NAME && item.on() != Attribute.PRIOR)
        .mapToInt(Evidence::millibits)
        .sum();
  }

  /// The pair with the most bits among those at or above the retrieval bound; where there is none,
  /// the most similar pair.
  private Pair bestPair(PreparedParty party, PreparedTarget target, NamesCompared compared) {
    Kind kind = target.listing().kind();
    Pair best = null;
    for (AnalyzedName ours : party.names()) {
      for (int i = 0; i < target.names().size(); i++) {
        ListedName listed = target.listing().names().get(i);
        if (compared == NamesCompared.WITHOUT_WEAK && listed.isWeak()) {
          continue;
        }
        AnalyzedName theirs = target.names().get(i);
        int similarity = similarity(ours, theirs);
        Result result = similarity >= FullScan.BOUND ? wholeResult(ours, theirs, kind) : null;
        Pair pair = new Pair(ours, theirs, listed, similarity, result);
        best = pair.beats(best) ? pair : best;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException(
          "%s has no name that may be compared".formatted(target.listing().id()));
    }
    return best;
  }

  private static int similarity(AnalyzedName party, AnalyzedName target) {
    int best = 0;
    for (Reading ours : party.readings()) {
      for (Reading theirs : target.readings()) {
        if (ours.alphabet().comparesWith(theirs.alphabet())) {
          best = Math.max(best, Coverage.of(ours, theirs));
        }
      }
    }
    return best;
  }

  private Result wholeResult(AnalyzedName party, AnalyzedName target, Kind kind) {
    return bestResult(party, target, (ours, theirs) -> names.ofWhole(ours, theirs, kind));
  }

  private static Result bestResult(
      AnalyzedName party, AnalyzedName target, BiFunction<Reading, Reading, Result> comparison) {
    Result best = null;
    for (Reading ours : party.readings()) {
      for (Reading theirs : target.readings()) {
        if (ours.alphabet().comparesWith(theirs.alphabet())) {
          Result result = comparison.apply(ours, theirs);
          best = best == null || result.millibits() > best.millibits() ? result : best;
        }
      }
    }
    return best == null ? new Result(0, List.of()) : best;
  }

  private static Evidence.Name nameItem(String party, ListedName target, Result result) {
    return new Evidence.Name(
        party, target, result.parts(), result.millibits(), NameSummary.of(result.parts()));
  }

  @Override
  public NameVerdict compare(Kind kind, String left, String right) {
    AnalyzedName a = prepare(Party.named(left, kind)).names().getFirst();
    AnalyzedName b = prepare(Party.named(right, kind)).names().getFirst();
    Result forth = bestResult(a, b, (ours, theirs) -> names.ofPair(ours, theirs, kind));
    Result back = bestResult(b, a, (ours, theirs) -> names.ofPair(ours, theirs, kind));
    boolean turned = back.millibits() > forth.millibits();
    Result best = turned ? back : forth;
    ListedName target =
        new ListedName(
            turned ? left : right,
            NameType.PRIMARY,
            AliasQuality.STRONG,
            new SourcePlace("compared", 1));
    Evidence.Name item = nameItem(turned ? right : left, target, best);
    return new NameVerdict(best.millibits(), Score.of(best.millibits()), List.of(item));
  }
}
