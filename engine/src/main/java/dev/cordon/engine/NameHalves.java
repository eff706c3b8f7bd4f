package dev.cordon.engine;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.List;

/// A customer's name that states one name in two scripts, as in "Kim Jong Un (김정은)": whole, and
/// each half as a name of its own.
final class NameHalves {

  private NameHalves() {}

  /// The name, and its Latin and its other half where it has both and they stand apart: between
  /// brackets or strokes, or as two words or more each.
  static List<String> of(String name) {
    StringBuilder latin = new StringBuilder();
    StringBuilder other = new StringBuilder();
    boolean separated = false;
    for (String word : name.split("(?<=[\\s()\\[\\]/|])|(?=[()\\[\\]/|])", -1)) {
      separated |= word.strip().matches("[()\\[\\]/|]");
      (isLatin(word) ? latin : other).append(word);
    }
    String left = bare(latin);
    String right = bare(other);
    boolean apart = separated || (left.contains(" ") && right.contains(" "));
    return left.isEmpty() || !hasLetter(right) || !hasLetter(left) || !apart
        ? List.of(name)
        : List.of(name, left, right);
  }

  private static String bare(StringBuilder half) {
    return half.toString().replaceAll("[()\\[\\]/|]", " ").replaceAll("\\s+", " ").strip();
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  /// Whether no letter of the word is of another script.
  private static boolean isLatin(String word) {
    return word.codePoints()
        .filter(UCharacter::isLetter)
        .allMatch(c -> UScript.getScript(c) == UScript.LATIN);
  }
}
