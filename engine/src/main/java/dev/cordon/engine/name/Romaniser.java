package dev.cordon.engine.name;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import dev.cordon.engine.Tables;
import dev.cordon.engine.name.Reading.Alphabet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Turns parts in other scripts into Latin letters: Cyrillic, Arabic and Hangul by the engine's own
/// tables, everything else by ICU.
final class Romaniser {

  /* Building ICU's transliterators costs about a third of a second, so they are made when the first
   * part needs one. Where ICU falls short: it splits no Korean surnames and leaves Lao and Khmer as
   * they are. */

  /// How many ways a part is romanised; the tables have as many columns.
  private static final int SCHEMES = 2;

  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;
  private static final int MEDIALS = 21;
  private static final int FINALS = 28;

  private final Map<Integer, String[]> cyrillic;
  private final Map<Integer, String[]> arabic;
  private final List<String[]> initials = new ArrayList<>();
  private final List<String[]> medials = new ArrayList<>();
  private final List<String[]> finals = new ArrayList<>();

  Romaniser(Tables tables) {
    cyrillic = letters(tables, "cyrillic.tsv");
    arabic = letters(tables, "arabic.tsv");
    for (String[] row : tables.rows("hangul.tsv", 4)) {
      List<String[]> position =
          switch (row[0]) {
            case "initial" -> initials;
            case "medial" -> medials;
            case "final" -> finals;
            default -> throw new IllegalStateException("hangul.tsv: unknown position " + row[0]);
          };
      position.add(new String[] {row[2], row[3]});
    }
  }

  /// One romanisation of a part: its syllables or words, each a part of its own.
  record Romanised(Alphabet alphabet, List<String> words) {}

  /// Every romanisation of a part in normal form; always as many as there are schemes.
  List<Romanised> of(String key) {
    int script = scriptOf(key);
    List<Romanised> result = new ArrayList<>(SCHEMES);
    for (int scheme = 0; scheme < SCHEMES; scheme++) {
      result.add(
          switch (script) {
            case UScript.CYRILLIC ->
                new Romanised(Alphabet.ROMANISED, List.of(spell(key, cyrillic, scheme)));
            case UScript.ARABIC ->
                new Romanised(Alphabet.UNVOCALISED, List.of(spell(key, arabic, scheme)));
            case UScript.HANGUL -> new Romanised(Alphabet.ROMANISED, hangul(key, scheme));
            case UScript.HEBREW -> new Romanised(Alphabet.UNVOCALISED, byIcu(key));
            default -> new Romanised(Alphabet.ROMANISED, byIcu(key));
          });
    }
    return result;
  }

  /// The script of the first letter that is not Latin; Latin if there is none.
  static int scriptOf(String key) {
    for (int i = 0; i < key.length(); ) {
      int c = key.codePointAt(i);
      i += Character.charCount(c);
      if (c > 0x7f) {
        int script = UScript.getScript(c);
        if (script != UScript.COMMON && script != UScript.INHERITED && script != UScript.LATIN) {
          return script;
        }
      }
    }
    return UScript.LATIN;
  }

  private static Map<Integer, String[]> letters(Tables tables, String name) {
    Map<Integer, String[]> letters = new HashMap<>();
    for (String[] row : tables.rows(name, 1 + SCHEMES)) {
      letters.put(row[0].codePointAt(0), new String[] {row[1], row[2]});
    }
    return letters;
  }

  private static String spell(String key, Map<Integer, String[]> letters, int scheme) {
    StringBuilder spelt = new StringBuilder();
    key.codePoints()
        .forEach(
            c -> {
              String[] schemes = letters.get(c);
              if (schemes != null) {
                spelt.append(schemes[scheme]);
              } else if (c <= 0x7f) {
                spelt.appendCodePoint(c);
              }
            });
    return spelt.toString();
  }

  private List<String> hangul(String key, int scheme) {
    List<String> syllables = new ArrayList<>();
    key.codePoints()
        .forEach(
            c -> {
              if (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE) {
                int index = c - FIRST_SYLLABLE;
                syllables.add(
                    initials.get(index / (MEDIALS * FINALS))[scheme]
                        + medials.get(index / FINALS % MEDIALS)[scheme]
                        + finals.get(index % FINALS)[scheme]);
              }
            });
    return syllables;
  }

  private static List<String> byIcu(String key) {
    String latin = Icu.ANY_TO_ASCII.transliterate(key).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (String word : latin.split("[^a-z0-9']+", -1)) {
      String bare = word.replace("'", "");
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    return words;
  }

  /// Holds the transliterator apart, so that it is built when first used.
  private static final class Icu {
    static final Transliterator ANY_TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
