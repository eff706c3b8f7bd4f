package dev.cordon.engine.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import dev.cordon.engine.Tables;
import java.util.HashMap;
import java.util.Map;

/// The form in which parts of names are compared: compatibility-composed, case-folded, without what
/// is invisible or only decorates, look-alike letters of another script folded.
final class NormalForm {

  /* NFKC_Casefold also drops default-ignorable code points: zero-width joiners, soft hyphens and
   * direction marks. ASCII, which is most of every list, takes a path that touches no ICU data. */

  private final Map<Integer, String> letters = new HashMap<>();
  private final Map<Integer, Integer> latinLike = new HashMap<>();
  private final Map<Integer, Integer> cyrillicLike = new HashMap<>();

  NormalForm(Tables tables) {
    for (String[] row : tables.rows("letters.tsv", 2)) {
      letters.put(row[0].codePointAt(0), row[1]);
    }
    for (String[] row : tables.rows("look-alikes.tsv", 2)) {
      int foreign = row[0].codePointAt(0);
      int latin = row[1].codePointAt(0);
      latinLike.put(foreign, latin);
      if (UScript.getScript(foreign) == UScript.CYRILLIC) {
        cyrillicLike.putIfAbsent(latin, foreign);
      }
    }
  }

  /// The normal form of one part; empty if nothing of it is a letter or digit.
  String of(String part) {
    return isAscii(part) ? ofAscii(part) : ofAny(part);
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static String ofAscii(String part) {
    StringBuilder key = new StringBuilder(part.length());
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        key.append((char) (c + 32));
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        key.append(c);
      }
    }
    return key.toString();
  }

  private String ofAny(String part) {
    String folded = Normalizer2.getNFKCCasefoldInstance().normalize(part);
    String decomposed = Normalizer2.getNFDInstance().normalize(folded);
    StringBuilder key = new StringBuilder(decomposed.length());
    int base = UScript.COMMON;
    for (int i = 0; i < decomposed.length(); ) {
      int c = decomposed.codePointAt(i);
      i += Character.charCount(c);
      if (isMark(c)) {
        if (!decorates(base)) {
          key.appendCodePoint(c);
        }
        continue;
      }
      base = UScript.getScript(c);
      if (UCharacter.isDigit(c)) {
        key.append((char) ('0' + UCharacter.digit(c)));
      } else if (UCharacter.isLetterOrDigit(c)) {
        String replacement = letters.get(c);
        if (replacement == null) {
          key.appendCodePoint(c);
        } else {
          key.append(replacement);
        }
      }
    }
    return foldLookAlikes(Normalizer2.getNFCInstance().normalize(key));
  }

  private static boolean isMark(int c) {
    int type = UCharacter.getType(c);
    return type == UCharacterCategory.NON_SPACING_MARK
        || type == UCharacterCategory.COMBINING_SPACING_MARK
        || type == UCharacterCategory.ENCLOSING_MARK;
  }

  /// Whether marks on letters of this script only decorate; kana voicing, Indic vowel signs and the
  /// breve of Cyrillic short i make other letters.
  private static boolean decorates(int script) {
    return script == UScript.LATIN
        || script == UScript.GREEK
        || script == UScript.ARABIC
        || script == UScript.HEBREW
        || script == UScript.COMMON;
  }

  /// Folds letters that look like those of another script, where a part mixes Latin with them.
  private String foldLookAlikes(String key) {
    int latin = 0;
    int foreign = 0;
    for (int i = 0; i < key.length(); ) {
      int c = key.codePointAt(i);
      i += Character.charCount(c);
      if (UCharacter.isLetter(c)) {
        if (UScript.getScript(c) == UScript.LATIN) {
          latin++;
        } else {
          foreign++;
        }
      }
    }
    if (latin == 0 || foreign == 0) {
      return key;
    }
    StringBuilder result = new StringBuilder(key.length());
    Map<Integer, Integer> fold = latin >= foreign ? latinLike : cyrillicLike;
    key.codePoints().map(c -> fold.getOrDefault(c, c)).forEach(result::appendCodePoint);
    return result.toString();
  }
}
