package dev.cordon.news;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Single words that tell names from other capitalised words.
final class Lexicon {

  private static final Set<String> HEADS = roles("head");
  private static final Set<String> MODIFIERS = roles("modifier");
  private static final Set<String> BODIES = words("bodies.tsv");
  private static final Set<String> OPENERS = words("openers.tsv");
  private static final Set<String> FAMILY_FIRST = words("family-first.tsv");

  private static final Set<String> CALENDAR =
      new TreeSet<>(
          List.of(
              "monday",
              "tuesday",
              "wednesday",
              "thursday",
              "friday",
              "saturday",
              "sunday",
              "january",
              "february",
              "march",
              "april",
              "may",
              "june",
              "july",
              "august",
              "september",
              "october",
              "november",
              "december",
              "jan",
              "feb",
              "mar",
              "apr",
              "jun",
              "jul",
              "aug",
              "sept",
              "sep",
              "oct",
              "nov",
              "dec"));

  /// Months that are names of persons as well.
  private static final Set<String> ALSO_NAMES =
      new TreeSet<>(List.of("april", "may", "june", "august"));

  /// Words in lower case that join the parts of a person's name.
  private static final Set<String> PARTICLES =
      new TreeSet<>(
          List.of(
              "al", "el", "ul", "ur", "bin", "ibn", "bint", "abu", "de", "del", "der", "den", "van",
              "von", "la", "da", "dos", "di"));

  private static final Set<String> VESSEL_CUES =
      new TreeSet<>(
          List.of(
              "tanker",
              "vessel",
              "ship",
              "freighter",
              "yacht",
              "superyacht",
              "mv",
              "mt",
              "motorship"));

  private static final Set<String> SPEECH =
      new TreeSet<>(
          List.of(
              "said",
              "says",
              "told",
              "added",
              "wrote",
              "warned",
              "announced",
              "argued",
              "noted",
              "testified",
              "insisted",
              "replied"));

  private Lexicon() {}

  private static Set<String> roles(String type) {
    return Table.rows("roles.tsv", 2).stream()
        .filter(row -> row.get(1).equals(type))
        .map(row -> Word.key(row.get(0)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> words(String table) {
    return Table.rows(table, 1).stream()
        .map(row -> row.get(0))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Whether the word makes a person of the name after it.
  static boolean isRoleHead(Word word) {
    return HEADS.contains(word.key());
  }

  static boolean isRole(Word word) {
    return HEADS.contains(word.key()) || MODIFIERS.contains(word.key());
  }

  /// Whether the word makes a body of the name it stands in.
  static boolean isBody(Word word) {
    return word.isCapital() && BODIES.contains(word.key());
  }

  static boolean isOpener(Word word) {
    return OPENERS.contains(word.key());
  }

  static boolean isCalendar(Word word) {
    return CALENDAR.contains(word.key());
  }

  static boolean isAlsoName(Word word) {
    return ALSO_NAMES.contains(word.key());
  }

  static boolean isParticle(Word word) {
    return PARTICLES.contains(word.key());
  }

  static boolean isVesselCue(Word word) {
    return VESSEL_CUES.contains(word.key());
  }

  static boolean isSpeech(Word word) {
    return SPEECH.contains(word.key());
  }

  /// Whether a family name with that key stands before the given name.
  static boolean isFamilyFirst(String key) {
    return FAMILY_FIRST.contains(key);
  }
}
