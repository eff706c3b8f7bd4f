package dev.cordon.news;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before the first sentence of a report: place, date and agency, or some of them.
///
/// @param span from its first character to the first of the sentence
/// @param place where it was written; empty span if not stated
/// @param date as written, mostly without a year; empty span if not stated
/// @param wire tag of the agency; empty span if not stated
record Dateline(Span span, Span place, Span date, Span wire) {

  /// Longest dateline, in UTF-16 units.
  private static final int LONGEST = 160;

  private static final String DAY =
      "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:"
          + Dates.MONTH
          + "\\.? \\d{1,2}|\\d{1,2} "
          + Dates.MONTH
          + "\\.?)(?:,? \\d{4})?";

  private static final String DASH = " ?(?:--|[-–—―])\\s*";

  private static final Pattern WITH_WIRE =
      Pattern.compile(
          "^(?:(?<place>\\p{Lu}[\\p{L}.' -]{1,30}(?:, \\p{Lu}[\\p{L}.' -]{1,30})?)(?:, (?<date>(?i:"
              + DAY
              + ")))? )?\\((?<wire>\\p{Lu}[\\p{L}\\p{N}&. /-]{1,40})\\)"
              + DASH);

  private static final Pattern WITHOUT_WIRE =
      Pattern.compile(
          "^(?<place>\\p{Lu}[\\p{Lu}.'-]{2,}(?: \\p{Lu}[\\p{Lu}.'-]*){0,3}(?:, \\p{Lu}[\\p{L}.']*(?: \\p{Lu}[\\p{L}.']*){0,2})?)(?:, (?<date>(?i:"
              + DAY
              + ")))?"
              + DASH);

  static Optional<Dateline> of(Block block) {
    String start = block.plain().substring(0, Math.min(LONGEST, block.plain().length()));
    Matcher with = WITH_WIRE.matcher(start);
    if (with.find()) {
      return Optional.of(
          new Dateline(
              block.part(0, with.end()),
              group(block, with, "place"),
              group(block, with, "date"),
              group(block, with, "wire")));
    }
    Matcher without = WITHOUT_WIRE.matcher(start);
    return without.find() && without.end() < block.plain().length()
        ? Optional.of(
            new Dateline(
                block.part(0, without.end()),
                group(block, without, "place"),
                group(block, without, "date"),
                block.part(0, 0)))
        : Optional.empty();
  }

  private static Span group(Block block, Matcher matcher, String name) {
    int start = matcher.start(name);
    return start < 0 ? block.part(0, 0) : block.part(start, matcher.end(name));
  }
}
