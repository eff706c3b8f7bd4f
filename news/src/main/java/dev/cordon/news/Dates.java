package dev.cordon.news;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days and months as English pages write them.
final class Dates {

  static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

  private static final Pattern FULL =
      Pattern.compile(
          "\\b(?:(?<m1>"
              + MONTH
              + ")\\.? (?<d1>\\d{1,2})(?:st|nd|rd|th)?,? (?<y1>(?:19|20)\\d\\d)|(?<d2>\\d{1,2})(?:st|nd|rd|th)? (?<m2>"
              + MONTH
              + ")\\.?,? (?<y2>(?:19|20)\\d\\d)|(?<y3>(?:19|20)\\d\\d)-(?<m3>\\d\\d)-(?<d3>\\d\\d))(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WITHOUT_YEAR =
      Pattern.compile(
          "\\b(?:(?<m1>" + MONTH + ")\\.? (?<d1>\\d{1,2})|(?<d2>\\d{1,2}) (?<m2>" + MONTH + "))\\b",
          Pattern.CASE_INSENSITIVE);

  private Dates() {}

  /// A day and where it stands, in units of the text searched.
  record Found(LocalDate day, int start, int end) {}

  /// The first day with a year in the text.
  static Optional<Found> full(String plain) {
    Matcher matcher = FULL.matcher(plain);
    while (matcher.find()) {
      Optional<LocalDate> day =
          matcher.start("m1") >= 0
              ? day(matcher.group("y1"), month(matcher.group("m1")), matcher.group("d1"))
              : matcher.start("m2") >= 0
                  ? day(matcher.group("y2"), month(matcher.group("m2")), matcher.group("d2"))
                  : day(
                      matcher.group("y3"),
                      Integer.parseInt(matcher.group("m3")),
                      matcher.group("d3"));
      if (day.isPresent()) {
        return Optional.of(new Found(day.get(), matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  /// The day of a year that a text without a year names.
  static Optional<LocalDate> inYear(String plain, int year) {
    Matcher matcher = WITHOUT_YEAR.matcher(plain);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return matcher.start("m1") >= 0
        ? day(Integer.toString(year), month(matcher.group("m1")), matcher.group("d1"))
        : day(Integer.toString(year), month(matcher.group("m2")), matcher.group("d2"));
  }

  /// The number of a month by its name or its first three letters.
  static int month(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(month -> month.name().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no month '%s'".formatted(name)))
        .getValue();
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // "June 31, 2023" names no day, so it states none
    }
  }
}
