package dev.cordon.cli;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/// Text as a terminal shows it: columns instead of characters.
final class DisplayText {

  private DisplayText() {}

  /// The text without anything that would move the cursor, change colours or reorder what stands
  /// around it: names come from strangers.
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> clean.appendCodePoint(isHarmless(c) ? c : ' '));
    return clean.toString();
  }

  /// Whether a terminal shows the character and obeys nothing in it.
  static boolean isHarmless(int c) {
    return !Character.isISOControl(c)
        && c != 0x2028
        && c != 0x2029
        && !(c >= 0x202A && c <= 0x202E)
        && !(c >= 0x2066 && c <= 0x2069);
  }

  /// Columns that the text fills.
  static int width(String text) {
    return text.codePoints().map(DisplayText::width).sum();
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    if (c < 0x1100) {
      return false;
    }
    boolean isForm = (c >= 0xFF01 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6);
    boolean isPunctuation = c >= 0x3000 && c <= 0x303E;
    boolean isEmoji = c >= 0x1F300 && c <= 0x1FAFF;
    if (isForm || isPunctuation || isEmoji) {
      return true;
    }
    boolean isHalf = c >= 0xFF61 && c <= 0xFFDC;
    return !isHalf
        && switch (UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI -> true;
          case HANGUL -> c < 0x1160 || c > 0x11FF;
          default -> false;
        };
  }

  /// The text followed by spaces up to `columns`; longer text stays whole.
  static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }

  /// The text cut to `columns`, its last one an ellipsis where something is cut.
  static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    StringBuilder cut = new StringBuilder();
    int used = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      used += width(c);
      if (used > columns - 1) {
        break;
      }
      cut.appendCodePoint(c);
      i += Character.charCount(c);
    }
    return cut.append('…').toString();
  }

  /// The text in lines of at most `columns`, broken at spaces; a longer word has a line of its own.
  static List<String> wrapped(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.strip().split("\\s+", -1)) {
      int width = width(word);
      if (used > 0 && used + 1 + width > columns) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += width;
    }
    lines.add(line.toString());
    return lines;
  }
}
