package dev.cordon.news;

import dev.cordon.engine.Engine;
import dev.cordon.engine.evidence.Evidence;
import dev.cordon.engine.evidence.How;
import dev.cordon.engine.evidence.PartEvidence;
import dev.cordon.model.Kind;
import dev.cordon.screening.Hit;
import java.util.List;

/// Which hits count for a name on a page.
final class PageHits {

  /* Running text names dozens of people who are on no list, and names them well: in full, in print,
   * without slips of the keyboard. So beyond the policy's threshold a hit must not leave anything of
   * the page's name unexplained:
   *
   * - every part of the page's name is a part of the listed name, by the same word, another
   *   romanisation of it, or its initial; two of them are more than initials;
   * - a person's family name and a given name are both among them, where the list tells them apart;
   * - a body's or a ship's name is the whole listed name, but for legal forms: "New York" is not "Rim
   *   Properties of New York";
   * - the listed name has more than one part, except a ship's;
   * - ships and aircraft count only where the page says that it names a ship.
   *
   * What is left out here is left out of a page's reading only; `cordon screen` shows it. */

  /// Most millibits that another spelling may cost a part, as another romanisation does; a slip of
  /// the keyboard costs more.
  private static final int OTHER_SPELLING = 2_500;

  private final Engine engine;

  PageHits(Engine engine) {
    this.engine = engine;
  }

  boolean counts(Hit hit, Kind kind) {
    if (hit.suppressed()) {
      return false;
    }
    List<PartEvidence> parts = partsOf(hit);
    if (!parts.stream().allMatch(this::isExplained)) {
      return false;
    }
    return switch (hit.assessment().target().kind()) {
      case PERSON -> kind != Kind.VESSEL && hasTwo(parts) && hasFamilyAndGiven(hit, parts);
      case ORGANIZATION ->
          kind != Kind.VESSEL && kind != Kind.PERSON && hasTwo(parts) && isWhole(parts);
      case VESSEL, AIRCRAFT -> kind == Kind.VESSEL && isWhole(parts);
      case ANY -> false;
    };
  }

  /// Whether a hit counts for what is known to be the name of a body, be it one part only: the
  /// whole listed name, word for word.
  boolean countsForBody(Hit hit) {
    return !hit.suppressed()
        && hit.assessment().target().kind() == Kind.ORGANIZATION
        && partsOf(hit).stream()
            .allMatch(
                part ->
                    switch (part.how()) {
                      case SAME, JOINED, LEGAL_FORM, ORDER, WHOLE_NAME, CAP, SATURATION -> true;
                      case SPELLING,
                          TRANSLITERATION,
                          INITIAL,
                          VARIANT,
                          EXTRA,
                          MISSING,
                          DIFFERENT,
                          RENAMING ->
                          false;
                    });
  }

  /// Whether a hit counts for a family name that stands alone behind an office.
  boolean countsForFamilyName(Hit hit, String key) {
    String listed = hit.assessment().targetName().text();
    int comma = listed.indexOf(',');
    return !hit.suppressed()
        && hit.assessment().target().kind() == Kind.PERSON
        && comma > 0
        && Word.key(listed.substring(0, comma)).equals(key);
  }

  private static List<PartEvidence> partsOf(Hit hit) {
    return hit.assessment().evidence().stream()
        .filter(Evidence.Name.class::isInstance)
        .flatMap(item -> ((Evidence.Name) item).parts().stream())
        .toList();
  }

  private boolean isExplained(PartEvidence part) {
    return switch (part.how()) {
      case SAME,
          TRANSLITERATION,
          INITIAL,
          VARIANT,
          JOINED,
          LEGAL_FORM,
          MISSING,
          ORDER,
          WHOLE_NAME,
          CAP,
          SATURATION ->
          true;
      case SPELLING -> costOf(part) <= OTHER_SPELLING;
      case EXTRA -> part.party().length() <= 1;
      case DIFFERENT, RENAMING -> false;
    };
  }

  private int costOf(PartEvidence part) {
    int same = bits(part.target(), part.target());
    return same - bits(part.party(), part.target());
  }

  private int bits(String left, String right) {
    return engine.compare(Kind.PERSON, left, right).evidence().stream()
        .filter(Evidence.Name.class::isInstance)
        .flatMap(item -> ((Evidence.Name) item).parts().stream())
        .filter(part -> part.how() == How.SAME || part.how() == How.SPELLING)
        .mapToInt(PartEvidence::millibits)
        .sum();
  }

  private static boolean hasTwo(List<PartEvidence> parts) {
    return parts.stream()
            .filter(PageHits::isMatched)
            .filter(part -> part.party().length() > 1)
            .count()
        > 1;
  }

  private static boolean isMatched(PartEvidence part) {
    return !part.party().isEmpty() && !part.target().isEmpty();
  }

  private static boolean isWhole(List<PartEvidence> parts) {
    return parts.stream().noneMatch(part -> part.how() == How.MISSING || part.how() == How.INITIAL);
  }

  private static boolean hasFamilyAndGiven(Hit hit, List<PartEvidence> parts) {
    String listed = hit.assessment().targetName().text();
    int comma = listed.indexOf(',');
    if (comma < 0) {
      return parts.stream().filter(part -> part.how() == How.MISSING).count()
          <= parts.stream().filter(PageHits::isMatched).count();
    }
    String family = " " + spaced(listed.substring(0, comma)) + " ";
    String given = " " + spaced(listed.substring(comma + 1)) + " ";
    return parts.stream().anyMatch(part -> isIn(part, family))
        && parts.stream().anyMatch(part -> isIn(part, given));
  }

  private static boolean isIn(PartEvidence part, String words) {
    return isMatched(part)
        && part.target().length() > 1
        && words.contains(" " + spaced(part.target()) + " ");
  }

  private static String spaced(String text) {
    return text.replace('-', ' ').strip();
  }
}
