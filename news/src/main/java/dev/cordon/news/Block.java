package dev.cordon.news;

import java.util.regex.Pattern;

/// One paragraph, heading or line of a page, without the white space around it.
///
/// @param span where it stands
/// @param plain its text in plain form, see [Plain]; as long as the span
/// @param words how many words it has
record Block(Span span, String plain, int words) {

  /// Longest block that lexicon and bylines are compared with, in UTF-16 units: a paragraph beyond
  /// is prose, and what matches with backtracking needs a bound.
  static final int LONGEST_FURNITURE = 600;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？][\"')\\]]*$");

  /// Fewest words of a sentence that is taken for running text; a line with as many that does not
  /// end like one may still be a heading.
  private static final int LEAST_SENTENCE = 8;

  private static final int LEAST_UNENDED = 30;

  boolean isShort() {
    return plain.length() <= LONGEST_FURNITURE;
  }

  boolean endsLikeSentence() {
    return SENTENCE_END.matcher(plain.substring(Math.max(0, plain.length() - 8))).find();
  }

  /// Whether it reads like running text.
  boolean isProse() {
    return words >= LEAST_UNENDED || (words >= LEAST_SENTENCE && endsLikeSentence());
  }

  Span part(int start, int end) {
    return new Span(span.start() + start, span.start() + end);
  }
}
