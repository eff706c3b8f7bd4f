package dev.cordon.lists.ofac;

import java.util.ArrayList;
import java.util.List;

/// The parts of a Remarks cell, which stand one after the other with semicolons between them and a
/// full stop after the last.
///
/// @param parts each trimmed, without its semicolon; none is empty
/// @param cutOff what stands after the last whole part where the publisher cut the text, `…` if it
///   did so between two parts; empty if the text is whole
record RemarkParts(List<String> parts, String cutOff) {

  /// Length at which the publisher cuts the cell. What is left over stands in the file of comments.
  static final int CUT_AT = 1_000;

  RemarkParts {
    parts = List.copyOf(parts);
  }

  /// @param text the cell, and what continues it where there is any
  /// @param mayBeCut whether the cell is as long as a cell can be and nothing continues it
  static RemarkParts of(String text, boolean mayBeCut) {
    boolean cut = mayBeCut && !text.endsWith(".");
    String whole = text.strip();
    if (!cut && whole.endsWith(".")) {
      whole = whole.substring(0, whole.length() - 1);
    }
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < whole.length()) {
      int end = endOf(whole, at);
      if (cut && end == whole.length()) {
        return new RemarkParts(parts, whole.substring(at).strip());
      }
      String part = whole.substring(at, end).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      at = end + 1;
    }
    return new RemarkParts(parts, cut ? "…" : "");
  }

  /* The end of the part that begins at `start`. An alias may hold apostrophes and semicolons: it
   * ends at a quote before a semicolon or at the end of the text. */
  private static int endOf(String text, int start) {
    int begin = start;
    while (begin < text.length() && text.charAt(begin) == ' ') {
      begin++;
    }
    if (isQuotedAlias(text, begin)) {
      int quote = text.indexOf("';", begin + ALIAS_MARK_LENGTH);
      if (quote >= 0) {
        return quote + 1;
      }
    }
    int semicolon = text.indexOf(';', begin);
    return semicolon < 0 ? text.length() : semicolon;
  }

  private static final String WEAK_MARK = ".k.a. '";
  private static final String TRADING_MARK = "d.b.a. '";
  private static final int ALIAS_MARK_LENGTH = TRADING_MARK.length();

  /// Whether a quoted name begins at `start`: a weak alias with `a.k.a. '`, `f.k.a. '` or `n.k.a.
  /// '` before it, or a name under which business is done.
  static boolean isQuotedAlias(String text, int start) {
    return isTradingName(text, start)
        || (text.startsWith(WEAK_MARK, start + 1) && "afn".indexOf(text.charAt(start)) >= 0);
  }

  /// Whether a name under which business is done begins at `start`: `d.b.a. '`.
  static boolean isTradingName(String text, int start) {
    return text.startsWith(TRADING_MARK, start);
  }
}
