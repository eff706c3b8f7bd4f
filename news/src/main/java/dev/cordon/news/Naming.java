package dev.cordon.news;

import dev.cordon.model.Country;
import dev.cordon.model.Kind;
import dev.cordon.screening.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads what a run of capitalised words names, by its words, what stands around it, and the lists.
final class Naming {

  /* Which runs are names
   *
   * A run of two or more parts is screened. It names someone where a target is a hit for it, where
   * an office or role stands before it, where it is said to speak or is told apart by its role
   * ("Jane Roe, the defense minister"), or where one of its words makes it a body ("Bank", "Ministry").
   * Any other run may be a name, but nothing on the page says of what, so it is none.
   *
   * A run of one part is a name only with its office, or once the full name stands on the page. */

  /// Longest run that is screened, in words; a longer one is no name.
  private static final int LONGEST = 12;

  /// Words after a comma among which a role tells a person apart.
  private static final int APPOSITION = 7;

  private static final Set<String> PREPOSITIONS =
      new TreeSet<>(
          List.of("in", "to", "from", "of", "with", "on", "against", "for", "into", "over"));

  private final String plain;
  private final NameScreen screen;

  Naming(String plain, NameScreen screen) {
    this.plain = plain;
    this.screen = screen;
  }

  /// What a run names.
  sealed interface Named {
    Run run();

    /// Someone or something.
    record Party(Run run, EntityKind kind, Optional<Country> country, List<Hit> hits)
        implements Named {}

    /// One part, of a person where an office stands before it.
    record Part(Run run, boolean hasOffice, Optional<Country> country) implements Named {}

    /// Nothing by itself; somebody if the page says elsewhere who bears it.
    record Unclear(Run run) implements Named {}
  }

  /// What the run names; several things where a role stands inside it, nothing where it is too long
  /// for a name.
  List<Named> read(Run run) {
    if (run.words().size() > LONGEST) {
      return List.of();
    }
    int split = roleInside(run);
    if (split >= 0) {
      List<Named> both = new ArrayList<>();
      Run left = new Run(run.area(), run.claims(), run.from(), split - 1);
      both.addAll(read(left));
      both.add(person(new Run(run.area(), run.claims(), split, run.to())));
      return both;
    }
    Run bare = run.withoutRoles();
    boolean isTitled = isTitled(run, bare);
    if (run.hasBody() && !(isTitled && !bare.hasBody())) {
      return List.of(body(withoutOpeners(run)));
    }
    return bare.isEmpty() ? List.of() : List.of(person(run));
  }

  /// The index of a role that stands inside the run before a name: "Senate Majority Leader Jane
  /// Roe".
  private static int roleInside(Run run) {
    Run bare = run.withoutRoles();
    for (int i = run.to() - 1; i > bare.from(); i--) {
      if (Lexicon.isRoleHead(run.area().words().get(i))
          && run.area().words().get(i).before() == Word.Gap.SPACE) {
        return new Run(run.area(), run.claims(), i + 1, run.to()).hasBody() ? -1 : i;
      }
    }
    return -1;
  }

  private static boolean isTitled(Run run, Run bare) {
    boolean isAfterHead = false;
    for (int i = run.from(); i < bare.from(); i++) {
      isAfterHead |= Lexicon.isRoleHead(run.area().words().get(i));
    }
    return isAfterHead || run.isAfterRole() || (!bare.isEmpty() && bare.isAfterRole());
  }

  private Named person(Run run) {
    Run bare = run.withoutRoles();
    if (bare.isEmpty()) {
      return new Named.Unclear(run);
    }
    boolean isTitled = isTitled(run, bare);
    Optional<Country> country = countryBefore(bare);
    if (bare.isAfterVesselCue() && !isTitled) {
      return new Named.Party(bare, EntityKind.VESSEL, country, hits(bare, Kind.VESSEL));
    }
    if (bare.parts() == 1) {
      return new Named.Part(bare, isTitled, country);
    }
    List<Hit> hits = hits(bare, isTitled ? Kind.PERSON : Kind.ANY);
    Run named = bare;
    if (hits.isEmpty() && !isTitled && bare.first().isFirst() && bare.parts() > 2) {
      Run rest = new Run(bare.area(), bare.claims(), bare.from() + 1, bare.to());
      List<Hit> ofRest = hits(rest, Kind.ANY);
      if (!ofRest.isEmpty()) {
        named = rest;
        hits = ofRest;
      }
    }
    if (!hits.isEmpty()) {
      return new Named.Party(
          named, isTitled ? EntityKind.PERSON : kindOf(hits.getFirst()), country, hits);
    }
    return isTitled || isSpeaking(bare) || isToldApart(bare)
        ? new Named.Party(bare, EntityKind.PERSON, country, hits)
        : new Named.Unclear(bare);
  }

  private static EntityKind kindOf(Hit hit) {
    return switch (hit.assessment().target().kind()) {
      case PERSON -> EntityKind.PERSON;
      case VESSEL -> EntityKind.VESSEL;
      case AIRCRAFT -> EntityKind.AIRCRAFT;
      case ORGANIZATION, ANY -> EntityKind.ORGANIZATION;
    };
  }

  private Named body(Run run) {
    Run whole = widened(run);
    Optional<Named> joined = joinedByAnd(whole);
    if (joined.isPresent()) {
      return joined.get();
    }
    if (whole.words().size() < 2 || whole.words().size() > LONGEST) {
      return new Named.Unclear(run);
    }
    return new Named.Party(
        whole,
        EntityKind.ORGANIZATION,
        countryIn(whole).or(() -> countryBefore(run)),
        hits(whole, Kind.ORGANIZATION));
  }

  /// With what "and" joins before it, where that is listed: "and" joins two names more often than
  /// two words of one.
  private Optional<Named> joinedByAnd(Run run) {
    List<Word> words = run.area().words();
    int and = run.from() - 1;
    int from = and;
    boolean isJoined =
        and > 0
            && run.first().before() == Word.Gap.SPACE
            && words.get(and).key().equals("and")
            && words.get(and).before() == Word.Gap.SPACE;
    while (isJoined
        && from > 0
        && words.get(from - 1).isCapital()
        && words.get(from).continues()
        && !Lexicon.isOpener(words.get(from - 1))
        && !Lexicon.isCalendar(words.get(from - 1))) {
      from--;
    }
    if (from == and || run.to() - from >= LONGEST) {
      return Optional.empty();
    }
    Run whole = new Run(run.area(), run.claims(), from, run.to());
    List<Hit> hits = hits(whole, Kind.ORGANIZATION);
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Named.Party(whole, EntityKind.ORGANIZATION, countryIn(whole), hits));
  }

  private static Run withoutOpeners(Run run) {
    int start = run.from();
    while (start < run.to() && Lexicon.isOpener(run.area().words().get(start))) {
      start++;
    }
    return new Run(run.area(), run.claims(), start, run.to());
  }

  /// With the country before it and what "of" and "for" join to it: "Russian Direct Investment
  /// Fund", "Ministry of Defence of the Russian Federation".
  private static Run widened(Run run) {
    List<Word> words = run.area().words();
    int from = run.from();
    if (from > 0 && words.get(from).before() == Word.Gap.SPACE) {
      from =
          run.claims()
              .endingAt(from - 1)
              .filter(Claims.Claim.OfCountry.class::isInstance)
              .map(Claims.Claim::from)
              .orElse(from);
    }
    boolean isBodyFirst = Lexicon.isBody(run.first()) || Lexicon.isBody(words.get(run.to()));
    int to = run.to();
    while (isBodyFirst) {
      int next = to + 1;
      if (next >= words.size() || !words.get(next).continues() || !joins(words.get(next))) {
        break;
      }
      next++;
      if (next < words.size()
          && words.get(next).continues()
          && words.get(next).key().equals("the")) {
        next++;
      }
      int end = next < words.size() && words.get(next).continues() ? endOfName(run, next) : -1;
      if (end < 0) {
        break;
      }
      to = end;
    }
    return new Run(run.area(), run.claims(), from, to);
  }

  private static boolean joins(Word word) {
    return !word.isCapital() && (word.key().equals("of") || word.key().equals("for"));
  }

  private static int endOfName(Run run, int start) {
    Optional<Claims.Claim> claimed = run.claims().beginningAt(start);
    if (claimed.isPresent() && !(claimed.get() instanceof Claims.Claim.OfNothing)) {
      return claimed.get().to();
    }
    List<Word> words = run.area().words();
    int end = start;
    if (!words.get(start).isCapital() || Lexicon.isCalendar(words.get(start))) {
      return -1;
    }
    while (end + 1 < words.size()
        && words.get(end + 1).continues()
        && words.get(end + 1).isCapital()
        && !run.claims().isTaken(end + 1)) {
      end++;
    }
    return end;
  }

  private static Optional<Country> countryIn(Run run) {
    for (int i = run.from(); i <= run.to(); i++) {
      Optional<Claims.Claim> claim = run.claims().beginningAt(i);
      if (claim.isPresent() && claim.get() instanceof Claims.Claim.OfCountry country) {
        return Optional.of(country.country());
      }
    }
    return Optional.empty();
  }

  /// The country before the roles that stand before the run: "Russian President", "Iran's foreign
  /// minister".
  private Optional<Country> countryBefore(Run run) {
    List<Word> words = run.area().words();
    int i = run.from() - 1;
    while (i >= 0
        && !run.claims().isTaken(i)
        && Lexicon.isRole(words.get(i))
        && words.get(i + 1).continues()) {
      i--;
    }
    if (i < 0 || run.claims().endingAt(i).isEmpty()) {
      return Optional.empty();
    }
    String between = plain.substring(words.get(i).span().end(), words.get(i + 1).span().start());
    boolean isNext = between.isBlank() || between.equals("-") || between.strip().equals("'s");
    return run.claims()
        .endingAt(i)
        .filter(claim -> isNext && !isAfterPreposition(words, claim, between))
        .flatMap(Naming::countryOf);
  }

  /// "to Syria President Roe": the country is not of the office.
  private static boolean isAfterPreposition(List<Word> words, Claims.Claim claim, String between) {
    boolean isName = claim instanceof Claims.Claim.OfCountry country && !country.isDemonym();
    return isName
        && !between.strip().equals("'s")
        && claim.from() > 0
        && words.get(claim.from()).continues()
        && PREPOSITIONS.contains(words.get(claim.from() - 1).key());
  }

  private static Optional<Country> countryOf(Claims.Claim claim) {
    return switch (claim) {
      case Claims.Claim.OfCountry country -> Optional.of(country.country());
      case Claims.Claim.OfSeat seat -> Optional.of(seat.country());
      case Claims.Claim.OfRegion _, Claims.Claim.OfNothing _ -> Optional.empty();
    };
  }

  private static boolean isSpeaking(Run run) {
    List<Word> words = run.area().words();
    int next = run.to() + 1;
    boolean isBefore =
        next < words.size()
            && words.get(next).before() == Word.Gap.SPACE
            && Lexicon.isSpeech(words.get(next));
    boolean isAfter =
        run.from() > 0
            && run.first().before() == Word.Gap.SPACE
            && words.get(run.from() - 1).key().equals("said");
    return (isBefore || isAfter) && run.parts() <= 4;
  }

  private boolean isToldApart(Run run) {
    List<Word> words = run.area().words();
    int next = run.to() + 1;
    int end = run.span().end();
    if (next >= words.size()
        || end >= plain.length()
        || plain.charAt(end) != ','
        || run.parts() > 4) {
      return false;
    }
    for (int i = next; i < Math.min(words.size(), next + APPOSITION); i++) {
      String between = plain.substring(words.get(i - 1).span().end(), words.get(i).span().start());
      if (i > next && !words.get(i).continues() && !between.strip().equals("'s")) {
        return false;
      }
      if (!words.get(i).isCapital() && Lexicon.isRoleHead(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private List<Hit> hits(Run run, Kind kind) {
    return screen.hits(text(run.span()), kind);
  }

  /// The words of a span on one line.
  String text(Span span) {
    return span.of(plain).replaceAll("\\s+", " ");
  }
}
