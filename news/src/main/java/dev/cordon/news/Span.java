package dev.cordon.news;

/// A stretch of a page, half-open, in UTF-16 units of the page as decoded.
///
/// @param start first unit
/// @param end the unit after the last; not before `start`
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span must not end (%d) before it begins (%d)".formatted(end, start));
    }
  }

  /// The characters of the span.
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  boolean holds(Span other) {
    return start <= other.start && other.end <= end;
  }
}
