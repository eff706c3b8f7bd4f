package dev.cordon.news;

import dev.cordon.model.Country;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the tables say of the words of one area: countries, regions, seats of government, and
/// capitalised phrases that name nothing.
final class Claims {

  /// What some words name.
  sealed interface Claim {
    int from();

    /// The index of the last word.
    int to();

    record OfCountry(int from, int to, Country country, boolean isDemonym) implements Claim {}

    record OfSeat(int from, int to, Country country, boolean isCapital) implements Claim {}

    record OfRegion(int from, int to, EntityKind kind) implements Claim {}

    record OfNothing(int from, int to) implements Claim {}
  }

  private record Seat(Country country, boolean isCapital) {}

  private static final Phrases<Seat> SEATS = seats();
  private static final Phrases<EntityKind> REGIONS = regions();
  private static final Phrases<Boolean> NOT_NAMES = notNames();

  private final List<Claim> claims;
  private final boolean[] taken;
  private final Map<Integer, Claim> byStart = new HashMap<>();
  private final Map<Integer, Claim> byEnd = new HashMap<>();

  private Claims(List<Claim> claims, int words) {
    this.claims = claims;
    taken = new boolean[words];
    for (Claim claim : claims) {
      byStart.put(claim.from(), claim);
      byEnd.put(claim.to(), claim);
      for (int i = claim.from(); i <= claim.to(); i++) {
        taken[i] = true;
      }
    }
  }

  static Claims of(String plain, Area area) {
    List<Word> words = area.words();
    List<Claim> claims = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Claim> claim = longest(plain, area, i);
      claim.ifPresent(claims::add);
      i = claim.map(found -> found.to() + 1).orElse(i + 1);
    }
    return new Claims(claims, words.size());
  }

  private static Optional<Claim> longest(String plain, Area area, int i) {
    List<Word> words = area.words();
    List<Claim> found = new ArrayList<>();
    NOT_NAMES
        .at(plain, words, i)
        .ifPresent(match -> found.add(new Claim.OfNothing(i, i + match.length() - 1)));
    REGIONS
        .at(plain, words, i)
        .filter(match -> area.isTitled() || !isFollowedByName(words, i + match.length()))
        .ifPresent(
            match -> found.add(new Claim.OfRegion(i, i + match.length() - 1, match.meaning())));
    CountryNames.at(plain, words, i)
        .ifPresent(
            match ->
                found.add(
                    new Claim.OfCountry(
                        i, i + match.words() - 1, match.country(), match.isDemonym())));
    SEATS
        .at(plain, words, i)
        .filter(
            match ->
                area.isTitled()
                    || !match.meaning().isCapital()
                    || !isPartOfName(words, i, i + match.length()))
        .ifPresent(
            match ->
                found.add(
                    new Claim.OfSeat(
                        i,
                        i + match.length() - 1,
                        match.meaning().country(),
                        match.meaning().isCapital())));
    Claim best = null;
    for (Claim claim : found) {
      best = best == null || claim.to() > best.to() ? claim : best;
    }
    return Optional.ofNullable(best);
  }

  /// A capital beside another capitalised word is a part of some name: "George Washington", "Moscow
  /// Exchange".
  private static boolean isPartOfName(List<Word> words, int from, int next) {
    boolean isAfterName =
        from > 0
            && words.get(from).continues()
            && words.get(from - 1).isCapital()
            && !Lexicon.isOpener(words.get(from - 1))
            && !Lexicon.isCalendar(words.get(from - 1));
    return isAfterName || isFollowedByName(words, next);
  }

  private static boolean isFollowedByName(List<Word> words, int next) {
    return next < words.size()
        && words.get(next).continues()
        && words.get(next).isCapital()
        && !Lexicon.isRole(words.get(next))
        && !Lexicon.isCalendar(words.get(next));
  }

  List<Claim> all() {
    return claims;
  }

  boolean isTaken(int word) {
    return taken[word];
  }

  /// The claim that begins with that word.
  Optional<Claim> beginningAt(int word) {
    return Optional.ofNullable(byStart.get(word));
  }

  /// The claim that ends with that word.
  Optional<Claim> endingAt(int word) {
    return Optional.ofNullable(byEnd.get(word));
  }

  private static Phrases<Seat> seats() {
    Phrases<Seat> phrases = new Phrases<>();
    for (List<String> row : Table.rows("metonyms.tsv", 3)) {
      phrases.add(row.get(0), new Seat(new Country(row.get(1)), row.get(2).equals("capital")));
    }
    return phrases;
  }

  private static Phrases<EntityKind> regions() {
    Phrases<EntityKind> phrases = new Phrases<>();
    for (List<String> row : Table.rows("regions.tsv", 2)) {
      phrases.add(row.get(0), EntityKind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return phrases;
  }

  private static Phrases<Boolean> notNames() {
    Phrases<Boolean> phrases = new Phrases<>();
    Table.rows("not-names.tsv", 1).forEach(row -> phrases.add(row.get(0), true));
    return phrases;
  }
}
