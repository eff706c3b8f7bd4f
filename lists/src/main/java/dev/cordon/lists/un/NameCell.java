package dev.cordon.lists.un;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A cell that holds a name, and sometimes several names or a remark about one.
///
/// The publisher writes `A; B; C`, `a) A b) B`, a name and its original script in parentheses, or a
/// remark such as "(previously listed as)". Parentheses of any other content belong to the name and
/// stay: acronyms, places, variants of one part.
///
/// @param names in the publisher's order; empty if the cell holds none
/// @param remarks what the cell says about the names, as published
record NameCell(List<String> names, List<String> remarks) {

  /* Rejected: acronyms such as "(SEP)" as names of their own. The publisher lists the long name with
   * its acronym, and three letters alone would hit far too much. */

  private static final Pattern LETTERED = Pattern.compile("(?:^|(?<= ))[a-z0-9]\\) ");
  private static final Pattern REMARK =
      Pattern.compile(
          "(?:previously|formerly) listed as.*|.*\\bbirth name|combat name|.*nom de guerre.*"
              + "|false identity.*|third|NGO|Tigrinya|original script|.*\\bpassport\\b.*"
              + "|[A-Z]{2}[a-z]\\.\\d{3}|[A-Z]{3}\\.\\d{3}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BORN = Pattern.compile(",? born (?:in |on )?.*\\d{4}.*");
  private static final String ORIGINAL_SCRIPT = "original script:";
  private static final String SUB_UNIT = " - sub-unit name";

  NameCell {
    names = List.copyOf(names);
    remarks = List.copyOf(remarks);
  }

  static NameCell of(String published) {
    List<String> names = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    for (String piece : pieces(published)) {
      take(piece, names, remarks);
    }
    return new NameCell(names, remarks);
  }

  /// Whether the letters of a name are of another script than Latin.
  static boolean isOriginalScript(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        return Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
      }
    }
    return false;
  }

  private static void take(String published, List<String> names, List<String> remarks) {
    String piece = trimmed(published);
    if (piece.isEmpty()) {
      return;
    }
    if (piece.contains(" born ")) {
      Matcher born = BORN.matcher(piece);
      if (born.find()) {
        remarks.add(trimmed(born.group()));
        piece = trimmed(piece.substring(0, born.start()));
      }
    }
    int open = openingOfLast(piece);
    if (open <= 0) {
      addNameOrCount(piece, names, remarks);
      return;
    }
    String before = piece.substring(0, open).strip();
    String inside = piece.substring(open + 1, piece.length() - 1).strip();
    if (REMARK.matcher(inside).matches()) {
      remarks.add(inside);
      take(before, names, remarks);
    } else if (inside.startsWith(ORIGINAL_SCRIPT)
        || inside.indexOf(';') >= 0
        || isOriginalScript(before) != isOriginalScript(inside)) {
      take(before, names, remarks);
      for (String further : pieces(inside.replace(ORIGINAL_SCRIPT, "").strip())) {
        take(further, names, remarks);
      }
    } else {
      addName(piece, names, remarks);
    }
  }

  /* "(A; B) known by this name": names in parentheses before a remark on them. */
  private static void addNameOrCount(String piece, List<String> names, List<String> remarks) {
    int close = piece.startsWith("(") ? piece.indexOf(')') : -1;
    String inside = close < 0 ? "" : piece.substring(1, close);
    if (inside.indexOf(';') < 0) {
      addName(piece, names, remarks);
      return;
    }
    pieces(inside).forEach(name -> take(name, names, remarks));
    remarks.add(piece);
  }

  private static void addName(String text, List<String> names, List<String> remarks) {
    String name = text;
    if (name.endsWith(SUB_UNIT)) {
      remarks.add(name);
      name = name.substring(0, name.length() - SUB_UNIT.length());
    }
    if (name.codePoints().anyMatch(Character::isLetterOrDigit)) {
      names.add(name);
    }
  }

  /* Parts of a text between semicolons, Arabic commas and letters of a count, outside parentheses;
   * a text of single words between commas is a count without letters. */
  private static List<String> pieces(String text) {
    boolean single =
        text.indexOf(';') < 0
            && text.indexOf('،') < 0
            && text.indexOf(',') < 0
            && !text.contains(") ");
    if (single) {
      return List.of(text);
    }
    List<String> found = new ArrayList<>();
    for (String part : LETTERED.split(text, -1)) {
      int depth = 0;
      int start = 0;
      for (int i = 0; i < part.length(); i++) {
        char c = part.charAt(i);
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if ((c == ';' || c == '،') && depth <= 0) {
          found.add(part.substring(start, i));
          start = i + 1;
        }
      }
      found.add(part.substring(start));
    }
    if (found.size() == 1) {
      String[] words = text.split(", ", -1);
      if (words.length > 2 && List.of(words).stream().noneMatch(word -> word.contains(" "))) {
        return List.of(words);
      }
    }
    return found;
  }

  /* Without the punctuation that careless cutting left at the ends. */
  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isLeftOver(text.charAt(start), ')')) {
      start++;
    }
    while (end > start && isLeftOver(text.charAt(end - 1), '(')) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isLeftOver(char c, char parenthesis) {
    return c == ' ' || c == ',' || c == ';' || c == parenthesis;
  }

  /* Where the parenthesis begins that closes at the end of the text; -1 if none does. */
  private static int openingOfLast(String text) {
    if (!text.endsWith(")")) {
      return -1;
    }
    int depth = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      depth += c == ')' ? 1 : c == '(' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
