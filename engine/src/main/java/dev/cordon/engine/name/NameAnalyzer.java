package dev.cordon.engine.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import dev.cordon.engine.Tables;
import dev.cordon.engine.name.Reading.Alphabet;
import dev.cordon.engine.name.Romaniser.Romanised;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Takes names apart. Immutable but for a memory of parts seen, which changes no result.
public final class NameAnalyzer {

  /// Most parts that are remembered: a list of a million names has about 220,000.
  private static final int REMEMBERED = 300_000;

  private final Map<String, Part> parts = new ConcurrentHashMap<>();
  private final NormalForm normalForm;
  private final Romaniser romaniser;
  private final SoundFold soundFold;
  private final PartRoles roles;
  private final LegalPhrases legalPhrases;
  private final PartFrequencies frequencies;

  public NameAnalyzer(Tables tables) {
    normalForm = new NormalForm(tables);
    romaniser = new Romaniser(tables);
    soundFold = new SoundFold(tables);
    roles = new PartRoles(tables);
    legalPhrases = new LegalPhrases(tables);
    frequencies = new PartFrequencies(tables);
  }

  /// Takes one name apart.
  public AnalyzedName analyze(String text) {
    Words taken = words(withoutEscapes(text));
    List<Word> words = taken.said;
    boolean foreign = words.stream().anyMatch(word -> word.script != UScript.LATIN);
    List<Reading> readings = new ArrayList<>(3);
    if (words.isEmpty()) {
      return new AnalyzedName(text, readings);
    }
    List<Part> asWritten = words.stream().map(word -> part(word.text, word.key)).toList();
    readings.add(new Reading(foreign ? Alphabet.NATIVE : Alphabet.LATIN, asWritten, taken.turned));
    if (foreign) {
      addRomanised(taken, readings);
    }
    return new AnalyzedName(text, readings);
  }

  private void addRomanised(Words taken, List<Reading> readings) {
    List<Word> words = taken.said;
    List<List<Romanised>> romanised = new ArrayList<>();
    for (Word word : words) {
      romanised.add(
          word.script == UScript.LATIN
              ? List.of(new Romanised(Alphabet.ROMANISED, List.of(word.key)))
              : romaniser.of(word.key));
    }
    int schemes = romanised.stream().mapToInt(List::size).max().orElse(0);
    for (int scheme = 0; scheme < schemes; scheme++) {
      Alphabet alphabet = Alphabet.ROMANISED;
      List<Part> parts = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        List<Romanised> ways = romanised.get(i);
        Romanised way = ways.get(Math.min(scheme, ways.size() - 1));
        if (way.alphabet() == Alphabet.UNVOCALISED) {
          alphabet = Alphabet.UNVOCALISED;
        }
        String text = words.get(i).text;
        boolean syllables = text.codePointCount(0, text.length()) == way.words().size();
        for (int k = 0; k < way.words().size(); k++) {
          if (!way.words().get(k).isEmpty()) {
            parts.add(part(syllables ? codePoint(text, k) : text, way.words().get(k)));
          }
        }
      }
      Reading reading = new Reading(alphabet, parts, taken.turned);
      if (!parts.isEmpty() && readings.stream().noneMatch(reading::equals)) {
        readings.add(reading);
      }
    }
  }

  /// The code point of a text at an index that counts code points.
  private static String codePoint(String text, int index) {
    return Character.toString(text.codePointAt(text.offsetByCodePoints(0, index)));
  }

  /// The part with a key in normal form, written as the key.
  public Part partOf(String key) {
    return part(key, key);
  }

  private Part part(String text, String key) {
    if (text.length() != key.length()) {
      return makePart(text, key);
    }
    Part known = parts.get(text);
    if (known != null && known.key().equals(key)) {
      return known;
    }
    Part made = makePart(text, key);
    if (parts.size() < REMEMBERED) {
      parts.put(text, made);
    }
    return made;
  }

  private Part makePart(String text, String key) {
    String sound = soundFold.fold(key);
    PartRoles.Entry role = roles.of(key);
    return new Part(
        text,
        key,
        sound,
        SoundFold.skeleton(sound),
        role.role(),
        role.canonical(),
        frequencies.personRarity(key),
        frequencies.organizationRarity(key));
  }

  /// A run of letters, digits and the marks on them.
  record Word(String text, String key, int script) {}

  /// The words of a name in the order in which they are said.
  ///
  /// @param turned whether a comma put the family name first, so that they are written otherwise
  private record Words(List<Word> said, boolean turned) {}

  /// Control sequences of terminals (ECMA-48, 5.4), which nobody sees: without this their last
  /// letters would stick to the word behind them.
  private static final Pattern ESCAPE = Pattern.compile("(?:\\x1B\\[|\\x{9B})[0-?]*[ -/]*[@-~]");

  private static String withoutEscapes(String text) {
    return text.indexOf(0x1B) < 0 && text.indexOf(0x9B) < 0
        ? text
        : ESCAPE.matcher(text).replaceAll("");
  }

  private Words words(String text) {
    List<Word> words = new ArrayList<>();
    int comma = -1;
    int start = -1;
    for (int i = 0; i <= text.length(); ) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      boolean inside = belongsToWord(c);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        addWord(text.substring(start, i), words);
        legalPhrases.fold(words, Math.max(0, comma));
        boolean lastOfDotted = i + 1 >= text.length() || !isLetter(text, i + 1) || c != '.';
        if (i - start == 1 && lastOfDotted) {
          joinDotted(text, i, words);
        }
        start = -1;
      }
      if (c == '&') {
        words.add(new Word("&", "and", UScript.LATIN));
      } else if (c == ',' && comma < 0) {
        comma = words.size();
      }
      i += Character.charCount(c);
    }
    return comma > 0 && comma < words.size() ? familyLast(words, comma) : new Words(words, false);
  }

  /// Most letters of a legal form that is written with a point after each, such as "L.L.C.".
  private static final int LONGEST_DOTTED = 4;

  /// Takes the letter at the end of `words` and those before it together if each has a point after
  /// it and they are a legal form.
  private void joinDotted(String text, int end, List<Word> words) {
    StringBuilder letters = new StringBuilder();
    int at = end;
    for (int i = words.size() - 1; i >= 0 && letters.length() < LONGEST_DOTTED; i--) {
      Word letter = words.get(i);
      boolean first = i == words.size() - 1;
      if (letter.key.length() != 1 || (!first && !text.startsWith(letter.text + ".", at - 2))) {
        return;
      }
      at -= first ? 1 : 2;
      letters.insert(0, letter.key);
      String form = letters.toString();
      if (letters.length() > 1 && roles.of(form).role() == PartRole.LEGAL_FORM) {
        boolean longer = at >= 2 && text.charAt(at - 1) == '.' && isLetter(text, at - 2);
        if (!longer) {
          words.subList(i, words.size()).clear();
          words.add(new Word(text.substring(at, end), form, UScript.LATIN));
          return;
        }
      }
    }
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && Character.isLetter(text.charAt(at));
  }

  /// The Arabic article, which is written together with its noun and romanised apart: "al-".
  private static final String ARTICLE = "ال";

  /// Whether a word in Arabic letters begins with the article; two letters beyond it do not make a
  /// noun, and "Allah" is one word.
  private static boolean hasArticle(String key) {
    return key.startsWith(ARTICLE) && key.length() > ARTICLE.length() + 2;
  }

  private void addWord(String text, List<Word> words) {
    String key = normalForm.of(text);
    if (key.isEmpty()) {
      return;
    }
    int script = Romaniser.scriptOf(key);
    if (script == UScript.ARABIC && hasArticle(key)) {
      words.add(new Word(ARTICLE, ARTICLE, script));
      key = key.substring(ARTICLE.length());
    }
    words.add(new Word(text, key, script));
  }

  /// Lists print "FAMILY, Given"; said aloud the family name comes last. What follows a comma may
  /// also be a legal form or a title, which stays where it is said: last.
  private Words familyLast(List<Word> words, int comma) {
    boolean suffix =
        words.subList(comma, words.size()).stream()
            .allMatch(word -> roles.of(word.key).role() == PartRole.LEGAL_FORM);
    if (suffix) {
      return new Words(words, false);
    }
    List<Word> said = new ArrayList<>(words.subList(comma, words.size()));
    said.addAll(words.subList(0, comma));
    return new Words(said, true);
  }

  private static boolean belongsToWord(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || c == '\''
          || c == '`';
    }
    return switch (UCharacter.getType(c)) {
      case UCharacterCategory.UPPERCASE_LETTER,
          UCharacterCategory.LOWERCASE_LETTER,
          UCharacterCategory.TITLECASE_LETTER,
          UCharacterCategory.MODIFIER_LETTER,
          UCharacterCategory.OTHER_LETTER,
          UCharacterCategory.NON_SPACING_MARK,
          UCharacterCategory.ENCLOSING_MARK,
          UCharacterCategory.COMBINING_SPACING_MARK,
          UCharacterCategory.DECIMAL_DIGIT_NUMBER,
          UCharacterCategory.LETTER_NUMBER,
          UCharacterCategory.OTHER_NUMBER,
          UCharacterCategory.FORMAT ->
          true;
      default -> isApostrophe(c);
    };
  }

  /// Marks that stand inside a word: apostrophes, Arabic ayn and hamza as romanised, prime.
  private static boolean isApostrophe(int c) {
    return c == 0x2018
        || c == 0x2019
        || c == 0x201b
        || c == 0x2032
        || c == 0x00b4
        || c == 0xff07
        || c == 0x05f3;
  }
}
