package dev.cordon.news;

/// The page's text with the many forms of space, quotation mark, apostrophe and hyphen written in
/// one form each, unit for unit, so that every offset stays what it was.
final class Plain {

  private Plain() {}

  static String of(String text) {
    char[] plain = text.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(plain[i]);
    }
    return new String(plain);
  }

  private static char plain(char c) {
    if (c < 0x80) {
      return c;
    }
    return switch (c) {
      case '\u00A0', '\u1680', '\u202F', '\u205F', '\u3000', '\uFEFF' -> ' ';
      case '\u2018', '\u2019', '\u201B', '\u02BC', '\uFF07' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
      case '\u2010', '\u2011', '\uFE63', '\uFF0D' -> '-';
      case '\u0085', '\u2028', '\u2029' -> '\n';
      default -> c >= '\u2000' && c <= '\u200A' ? ' ' : c;
    };
  }
}
