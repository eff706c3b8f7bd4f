package dev.cordon.news;

import dev.cordon.model.Countries;
import dev.cordon.model.Country;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds countries by name and demonym, from the model's table.
final class CountryNames {

  /// Most words of a country's name: "Democratic People's Republic of Korea" has five.
  private static final int LONGEST = 7;

  /// Abbreviations that pages write; every other code of two or three letters is some other word.
  private static final Set<String> ABBREVIATIONS =
      new TreeSet<>(
          List.of(
              "US", "U.S.", "U.S", "USA", "U.S.A.", "UK", "U.K.", "UAE", "U.A.E.", "PRC", "ROK",
              "DRC"));

  /// Countries whose name is also a given or family name, so that a capitalised word after it makes
  /// it a person's: "Jordan Smith".
  private static final Set<String> ALSO_NAMES =
      new TreeSet<>(
          List.of(
              "jordan", "chad", "georgia", "israel", "india", "cuba", "malta", "kenya", "jersey",
              "guinea"));

  /// Names with the ending of a demonym.
  private static final Set<String> NO_DEMONYMS =
      new TreeSet<>(
          List.of(
              "Britain",
              "Great Britain",
              "Dubai",
              "Abu Dhabi",
              "Vatican",
              "Mali",
              "Azerbaijan",
              "Kashmir"));

  private static final Pattern DEMONYM =
      Pattern.compile(
          ".*(n|ese|ish|[aeiou]i|i|ic|et|ch|tch|ss|ot|x|ek|eek|sh|Turk|Swede|Dane|Finn|Pole|Thai|Spaniard|Kurd|Filipino|Filipina)$");

  private CountryNames() {}

  /// @param words how many words the name has
  /// @param isDemonym whether it is the word for who or what is of the country
  record Match(Country country, int words, boolean isDemonym) {}

  /// The longest name of a country that begins with that word.
  static Optional<Match> at(String plain, List<Word> words, int index) {
    if (!words.get(index).isCapital()) {
      return Optional.empty();
    }
    int most = index;
    while (most + 1 < words.size()
        && most - index + 1 < LONGEST
        && words.get(most + 1).continues()) {
      most++;
    }
    for (int last = most; last >= index; last--) {
      String text = plain.substring(words.get(index).span().start(), words.get(last).span().end());
      if (!words.get(last).isCapital() || !isSpelledOut(text)) {
        continue;
      }
      Optional<Country> country = Countries.find(text);
      if (country.isPresent() && !isSomebody(words, index, last)) {
        return Optional.of(
            new Match(
                country.get(), last - index + 1, isDemonym(words, last, text, country.get())));
      }
    }
    return Optional.empty();
  }

  private static boolean isSpelledOut(String text) {
    return text.length() > 3 ? !text.equals("Man") : ABBREVIATIONS.contains(text);
  }

  private static boolean isSomebody(List<Word> words, int index, int last) {
    boolean hasNext =
        last + 1 < words.size()
            && words.get(last + 1).before() == Word.Gap.SPACE
            && words.get(last + 1).isCapital();
    boolean isGivenName =
        hasNext
            && !Lexicon.isRole(words.get(last + 1))
            && ALSO_NAMES.contains(words.get(index).key());
    boolean hasBefore =
        index > 0
            && words.get(index).before() == Word.Gap.SPACE
            && words.get(index - 1).isCapital();
    String before = hasBefore ? words.get(index - 1).key() : "";
    boolean isFamilyName =
        hasBefore
            && ALSO_NAMES.contains(words.get(index).key())
            && !Lexicon.isOpener(words.get(index - 1))
            && !Lexicon.isRole(words.get(index - 1));
    return isGivenName || isFamilyName || before.equals("new");
  }

  private static boolean isDemonym(List<Word> words, int last, String text, Country country) {
    if (ABBREVIATIONS.contains(text)) {
      return last + 1 < words.size()
          && words.get(last + 1).before() == Word.Gap.SPACE
          && !Lexicon.isOpener(words.get(last + 1));
    }
    return !text.equals(Countries.nameOf(country))
        && !NO_DEMONYMS.contains(text)
        && DEMONYM.matcher(text).matches();
  }
}
