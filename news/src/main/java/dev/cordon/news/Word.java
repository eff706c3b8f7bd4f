package dev.cordon.news;

import java.util.Locale;

/// One word of a page.
///
/// @param span where it stands, without a possessive ending
/// @param key its letters and digits in lower case, without invisible characters
/// @param before what stands between it and the word before
/// @param isCapital whether it begins with a capital
/// @param isFirst whether a sentence begins with it
record Word(Span span, String key, Gap before, boolean isCapital, boolean isFirst) {

  /// What separates two words.
  enum Gap {
    /// White space, perhaps after the point of an initial or abbreviation.
    SPACE,
    HYPHEN,
    /// Punctuation, a possessive ending, or the beginning of the block.
    BREAK
  }

  /// Whether it goes on with the word before, so that both may be of one name.
  boolean continues() {
    return before != Gap.BREAK;
  }

  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
