package dev.cordon.engine.evidence;

import dev.cordon.engine.name.Part;
import dev.cordon.engine.name.PartRole;
import dev.cordon.engine.name.Reading;
import dev.cordon.engine.name.Reading.Alphabet;
import dev.cordon.engine.similarity.Coverage;
import dev.cordon.engine.similarity.PartSimilarity;
import dev.cordon.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Compares two readings of names part by part.
///
/// The pairing of parts is the one with the most bits; what stays alone speaks against a match, the
/// more so where both sides have something else in the same role.
public final class NameComparison {

  /* Longer than other classes: the ledger of one comparison is one state (pairs, who is left alone,
   * lines, sum) that every rule on names reads and adds to in a fixed order. Rules apart from it
   * would each need all of it passed in. */

  private final Weights weights;

  public NameComparison(Weights weights) {
    this.weights = weights;
  }

  /// Sub-lines and their sum.
  ///
  /// @param millibits thousandths of a bit
  public record Result(int millibits, List<PartEvidence> parts) {
    public Result {
      parts = List.copyOf(parts);
    }
  }

  /// What the parts say.
  ///
  /// @param kind whose frequencies count: a person's or, for every other kind but [Kind#ANY], an
  ///   organisation's; for `ANY` the commoner of the two
  Result ofParts(Reading party, Reading target, Kind kind) {
    return new Ledger(party, target, kind).result();
  }

  /// What the parts say, lifted to the floor where the whole name agrees: whether two names could
  /// be one's.
  public Result ofPair(Reading left, Reading right, Kind kind) {
    Ledger ledger = new Ledger(left, right, kind);
    if (!ledger.meansAnother()) {
      ledger.liftWholeName();
    }
    return ledger.result();
  }

  /// What the parts say, then lifted to the floor where the whole name agrees, or lowered to the
  /// cap where a longer party name merely contains a target's name of one part; never below the
  /// least that another name takes away.
  public Result ofWhole(Reading party, Reading target, Kind kind) {
    Ledger ledger = new Ledger(party, target, kind);
    ledger.liftWholeName();
    ledger.capContainedName();
    ledger.limitContradiction();
    return ledger.result();
  }

  /// The state of one comparison.
  private final class Ledger {

    private final Reading party;
    private final Reading target;
    private final Kind kind;
    private final boolean unvocalised;
    private final boolean romanised;
    private final List<Part> left;
    private final List<Part> right;
    private final int[][] similarities;
    private final int[] partner;
    private final boolean[] taken;
    private final List<PartEvidence> lines = new ArrayList<>();
    private int sum;

    Ledger(Reading party, Reading target, Kind kind) {
      this.party = party;
      this.target = target;
      this.kind = kind;
      unvocalised = Coverage.unvocalised(party, target);
      romanised = party.alphabet() == Alphabet.ROMANISED || target.alphabet() == Alphabet.ROMANISED;
      left = joinedAs(party.parts(), target.parts());
      right = joinedAs(target.parts(), left);
      similarities = similarities();
      partner = Assignment.best(gains());
      taken = new boolean[right.size()];
      addPaired();
      addAlone(
          part -> part.role() == PartRole.NAME,
          this::differentName,
          Weight.NAME_EXTRA,
          Weight.NAME_MISSING);
      addAlone(
          Part::isInitial,
          (a, b) -> weights.of(Weight.INITIAL_DIFFERENT),
          Weight.INITIAL_ONE_SIDE,
          Weight.INITIAL_ONE_SIDE);
      addAlone(
          part -> part.role() == PartRole.NUMBER,
          (a, b) -> weights.of(Weight.NUMBER_DIFFERENT),
          Weight.NUMBER_ONE_SIDE,
          Weight.NUMBER_ONE_SIDE);
      addAlone(
          part -> part.role() == PartRole.GENERIC,
          (a, b) -> weights.of(Weight.GENERIC_DIFFERENT),
          Weight.GENERIC_ONE_SIDE,
          Weight.GENERIC_ONE_SIDE);
      addLegalForms();
      addOrder();
    }

    Result result() {
      return new Result(sum, lines);
    }

    private void add(String a, String b, How how, int millibits, String detail) {
      lines.add(new PartEvidence(a, b, how, millibits, detail));
      sum += millibits;
    }

    private int[][] similarities() {
      int[][] all = new int[left.size()][right.size()];
      for (int i = 0; i < left.size(); i++) {
        PartSimilarity prepared = PartSimilarity.of(left.get(i));
        for (int j = 0; j < right.size(); j++) {
          all[i][j] = prepared.to(right.get(j), unvocalised);
        }
      }
      return all;
    }

    private int[][] gains() {
      int[][] gains = new int[left.size()][right.size()];
      for (int i = 0; i < left.size(); i++) {
        for (int j = 0; j < right.size(); j++) {
          gains[i][j] = gain(left.get(i), right.get(j), similarities[i][j]);
        }
      }
      return gains;
    }

    private int gain(Part a, Part b, int similarity) {
      PartRole role = a.role();
      if (role == b.role()) {
        boolean sameForm = a.canonical().equals(b.canonical());
        switch (role) {
          case PARTICLE, PATRONYMIC -> {
            return sameForm ? weights.of(Weight.PARTICLE_SAME) : 0;
          }
          case TITLE -> {
            return sameForm ? weights.of(Weight.TITLE_SAME) : 0;
          }
          case LEGAL_FORM -> {
            return sameForm ? weights.of(Weight.LEGAL_FORM_SAME) : 0;
          }
          case NUMBER -> {
            return sameForm ? rarity(a) : 0;
          }
          case NAME, INITIAL, GENERIC -> {}
        }
      }
      if (!tells(a) || !tells(b)) {
        return 0;
      }
      if (a.key().equals(b.key())) {
        return a.isInitial() ? weights.of(Weight.INITIAL) : rarity(a);
      }
      if (Coverage.isInitialOf(a, b) || Coverage.isInitialOf(b, a)) {
        return weights.of(Weight.INITIAL);
      }
      int perMille = (int) ((long) similarity * 1_000 / PartSimilarity.ONE);
      return perMille < weights.leastSpelling()
          ? 0
          : Math.max(0, Math.min(rarity(a), rarity(b)) + weights.spellingCost(perMille));
    }

    /// What a pair is worth before what its spelling costs.
    private int agreement(int i, int j) {
      Part a = left.get(i);
      Part b = right.get(j);
      int gain = gain(a, b, similarities[i][j]);
      boolean spelt = how(a, b) == How.SPELLING || how(a, b) == How.TRANSLITERATION;
      return spelt && tells(a) && tells(b) ? Math.max(gain, Math.min(rarity(a), rarity(b))) : gain;
    }

    private int rarity(Part part) {
      int bits =
          switch (kind) {
            case PERSON -> part.personRarity();
            case ORGANIZATION, VESSEL, AIRCRAFT -> part.organizationRarity();
            case ANY -> Math.min(part.personRarity(), part.organizationRarity());
          };
      return bits * 1_000;
    }

    private void addPaired() {
      int agreement = 0;
      for (int i = 0; i < left.size(); i++) {
        int j = partner[i];
        if (j < 0) {
          continue;
        }
        taken[j] = true;
        Part a = left.get(i);
        Part b = right.get(j);
        How how = how(a, b);
        int gain = gain(a, b, similarities[i][j]);
        agreement += agreement(i, j);
        add(a.text(), b.text(), how, gain, paired(how, a, b));
      }
      saturate(agreement);
    }

    /// Relatives and namesakes share several parts, so what agrees beyond a measure counts little.
    private void saturate(int agreement) {
      int excess = agreement - weights.of(Weight.AGREEMENT_FULL);
      if (excess > 0) {
        int kept = (int) ((long) excess * weights.of(Weight.AGREEMENT_BEYOND) / 1_000);
        add(
            "",
            "",
            How.SATURATION,
            kept - excess,
            "relatives and namesakes share several parts, so more of them count less");
      }
    }

    private How how(Part a, Part b) {
      if (a.isInitial() != b.isInitial()) {
        return How.INITIAL;
      }
      if (!a.key().equals(b.key())) {
        return a.role() == PartRole.LEGAL_FORM
            ? How.LEGAL_FORM
            : unvocalised ? How.TRANSLITERATION : How.SPELLING;
      }
      if (isJoin(a, party) || isJoin(b, target)) {
        return How.JOINED;
      }
      boolean otherScript = (romanised || unvocalised) && !a.text().equals(b.text());
      return otherScript ? How.TRANSLITERATION : How.SAME;
    }

    private static boolean isJoin(Part part, Reading reading) {
      return !reading.parts().contains(part);
    }

    private static String paired(How how, Part a, Part b) {
      String left = a.text();
      String right = b.text();
      return switch (how) {
        case SAME -> "'%s' is the same".formatted(left);
        case SPELLING -> "'%s' is close to '%s'".formatted(left, right);
        case TRANSLITERATION -> "'%s' reads like '%s'".formatted(left, right);
        case INITIAL -> "'%s' fits '%s' as an initial".formatted(left, right);
        case JOINED -> "'%s' is '%s' written apart or together".formatted(left, right);
        case LEGAL_FORM -> "'%s' and '%s' are one legal form".formatted(left, right);
        case VARIANT, EXTRA, MISSING, DIFFERENT, ORDER, WHOLE_NAME, CAP, SATURATION, RENAMING ->
            "'%s' and '%s'".formatted(left, right);
      };
    }

    /// Bits of two parts that stay alone in the same role.
    private interface Contradiction {
      int millibits(int i, int j);
    }

    private int differentName(int i, int j) {
      long unlike = (long) PartSimilarity.ONE - similarities[i][j];
      return (int) (weights.of(Weight.NAME_DIFFERENT) * unlike / PartSimilarity.ONE);
    }

    private void addAlone(
        Predicate<Part> inRole, Contradiction different, Weight extra, Weight missing) {
      SortedSet<Integer> lonelyLeft = new TreeSet<>();
      SortedSet<Integer> lonelyRight = new TreeSet<>();
      for (int i = 0; i < left.size(); i++) {
        if (partner[i] < 0 && inRole.test(left.get(i))) {
          lonelyLeft.add(i);
        }
      }
      for (int j = 0; j < right.size(); j++) {
        if (!taken[j] && inRole.test(right.get(j))) {
          lonelyRight.add(j);
        }
      }
      while (!lonelyLeft.isEmpty() && !lonelyRight.isEmpty()) {
        addDifferent(lonelyLeft, lonelyRight, different);
      }
      for (int i : lonelyLeft) {
        String text = left.get(i).text();
        add(
            text,
            "",
            How.EXTRA,
            weights.of(extra),
            "'%s' is not in the listed name".formatted(text));
      }
      for (int j : lonelyRight) {
        String text = right.get(j).text();
        add(
            "",
            text,
            How.MISSING,
            weights.of(missing),
            "listed part '%s' is not in the party's name".formatted(text));
      }
    }

    /// Takes the most alike pair out of the two sets; the first of several.
    private void addDifferent(
        SortedSet<Integer> lonelyLeft, SortedSet<Integer> lonelyRight, Contradiction different) {
      int bestLeft = lonelyLeft.first();
      int bestRight = lonelyRight.first();
      for (int i : lonelyLeft) {
        for (int j : lonelyRight) {
          if (similarities[i][j] > similarities[bestLeft][bestRight]) {
            bestLeft = i;
            bestRight = j;
          }
        }
      }
      lonelyLeft.remove(bestLeft);
      lonelyRight.remove(bestRight);
      String a = left.get(bestLeft).text();
      String b = right.get(bestRight).text();
      int millibits = different.millibits(bestLeft, bestRight);
      add(a, b, How.DIFFERENT, millibits, "'%s' is not '%s'".formatted(a, b));
    }

    private void addLegalForms() {
      for (int i = 0; i < left.size(); i++) {
        for (int j = 0; j < right.size(); j++) {
          if (partner[i] < 0
              && !taken[j]
              && left.get(i).role() == PartRole.LEGAL_FORM
              && right.get(j).role() == PartRole.LEGAL_FORM) {
            String a = left.get(i).text();
            String b = right.get(j).text();
            add(
                a,
                b,
                How.DIFFERENT,
                weights.of(Weight.LEGAL_FORM_DIFFERENT),
                "legal form '%s' is not '%s'".formatted(a, b));
            return;
          }
        }
      }
    }

    private void addOrder() {
      int last = -1;
      int falls = 0;
      int first = -1;
      for (int i = 0; i < left.size(); i++) {
        if (partner[i] >= 0 && isDistinguishing(left.get(i))) {
          first = first < 0 ? partner[i] : first;
          falls += partner[i] < last ? 1 : 0;
          last = partner[i];
        }
      }
      boolean rotated = falls == 1 && last < first;
      if (rotated && (party.turned() || target.turned())) {
        return; // said or written with the family name first: no other name
      }
      boolean chained = hasPatronymic(left) || hasPatronymic(right);
      if (falls > 0 && chained && !rotatesWholly(rotated)) {
        add(
            "",
            "",
            How.ORDER,
            weights.of(Weight.ORDER_OF_PATRONYMIC),
            "the order says who is whose child, and it differs");
      } else if (falls > 0) {
        add("", "", How.ORDER, weights.of(Weight.ORDER_CHANGED), "the order of the parts differs");
      }
    }

    /// A family name moved to the front changes nobody; two names swapped around "bin" do.
    private boolean rotatesWholly(boolean rotated) {
      return rotated && left.stream().filter(NameComparison::isDistinguishing).count() > 2;
    }

    boolean meansAnother() {
      return lines.stream()
          .anyMatch(
              line ->
                  line.how() == How.ORDER
                      && line.millibits() == weights.of(Weight.ORDER_OF_PATRONYMIC));
    }

    void liftWholeName() {
      if (party.equalsWholly(target)) {
        lift(Weight.WHOLE_NAME_FLOOR, "all parts of the listed name agree, and no other is there");
      } else if (party.equalsWithoutForm(target) && left.stream().anyMatch(NameComparison::tells)) {
        lift(
            Weight.WHOLE_NAME_WITHOUT_FORM,
            "all parts of the listed name agree but for a legal form on one side");
      }
    }

    private void lift(Weight floor, String why) {
      int lift = weights.of(floor) - sum;
      if (lift > 0) {
        add("", "", How.WHOLE_NAME, lift, why);
      }
    }

    /// Ships are renamed and people marry, so a name of its own kind proves only so much against an
    /// equal identifier.
    void limitContradiction() {
      int lift = weights.of(Weight.NAME_LEAST) - sum;
      if (lift > 0) {
        add("", "", How.RENAMING, lift, "names change, so another name counts only so much");
      }
    }

    void capContainedName() {
      int excess = sum - weights.of(Weight.CONTAINED_NAME_CAP);
      if (excess <= 0 || party.equalsWholly(target) || party.equalsWithoutForm(target)) {
        return;
      }
      long telling = right.stream().filter(NameComparison::tells).count();
      boolean contained = telling == 1 && left.stream().filter(NameComparison::tells).count() > 1;
      boolean derived =
          target.parts().size() == 1 && lines.stream().anyMatch(line -> line.how() == How.JOINED);
      if (contained || derived) {
        add(
            "",
            "",
            How.CAP,
            -excess,
            "a listed name of one part proves little inside or instead of a longer one");
      }
    }
  }

  /// Whether a part tells its bearer from others.
  private static boolean isDistinguishing(Part part) {
    return part.role() == PartRole.NAME || part.role() == PartRole.INITIAL;
  }

  /// Whether a part can be held against another by its letters.
  private static boolean tells(Part part) {
    return isDistinguishing(part)
        || part.role() == PartRole.GENERIC
        || part.role() == PartRole.NUMBER;
  }

  private static boolean hasPatronymic(List<Part> parts) {
    return parts.stream().anyMatch(part -> part.role() == PartRole.PATRONYMIC);
  }

  /// `parts` with every run that is one part of `others`, when written together, as that part.
  private static List<Part> joinedAs(List<Part> parts, List<Part> others) {
    List<Part> result = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); ) {
      int run = 1;
      Part joined = parts.get(i);
      for (Part whole : others) {
        int length = Coverage.joined(parts, i, whole);
        if (length > run) {
          run = length;
          joined = written(parts.subList(i, i + length), whole);
        }
      }
      result.add(joined);
      i += run;
    }
    return result;
  }

  private static Part written(List<Part> run, Part whole) {
    String text = String.join(" ", run.stream().map(Part::text).toList());
    return new Part(
        text,
        whole.key(),
        whole.sound(),
        whole.skeleton(),
        whole.role(),
        whole.canonical(),
        whole.personRarity(),
        whole.organizationRarity());
  }
}
