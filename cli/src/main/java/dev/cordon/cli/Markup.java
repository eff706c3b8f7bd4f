package dev.cordon.cli;

/// Text made fit for HTML.
final class Markup {

  private Markup() {}

  /// The text as content or as a quoted attribute's value; controls are blank.
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    DisplayText.clean(text)
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
