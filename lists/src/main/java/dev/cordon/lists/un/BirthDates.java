package dev.cordon.lists.un;

import dev.cordon.lists.reading.PublishedDates;
import dev.cordon.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an `INDIVIDUAL_DATE_OF_BIRTH`: a date, a year or two years, and a type that says whether
/// they are meant exactly.
final class BirthDates {

  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[-+Z].*)?");
  private static final Pattern MONTH = Pattern.compile("([A-Z][a-z]{2})[a-z]*\\.? (\\d{4})");

  private BirthDates() {}

  /// The date that the element states; empty if it states none that can be read.
  static Optional<PartialDate> of(Element element) {
    boolean about =
        element.text("TYPE_OF_DATE").equals("APPROXIMATELY")
            || element.text("NOTE").equals("Approximately");
    Optional<PartialDate> date = stated(element);
    return about ? date.map(PublishedDates::circa) : date;
  }

  private static Optional<PartialDate> stated(Element element) {
    String from = element.text("FROM_YEAR");
    if (!from.isEmpty()) {
      return PublishedDates.parse(from + " to " + element.text("TO_YEAR"));
    }
    String day = element.text("DATE");
    if (!day.isEmpty()) {
      return parse(day);
    }
    String year = element.text("YEAR");
    return parse(year.isEmpty() ? element.text("NOTE") : year);
  }

  /// Reads `1979-03-03`, with or without an offset, `1979`, `Nov. 1973` or `August 1961`.
  static Optional<PartialDate> parse(String text) {
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      try {
        return Optional.of(new PartialDate.Day(LocalDate.parse(day.group(1))));
      } catch (DateTimeException e) {
        // Digits in the form of a date that name no day: the caller keeps the text.
        return Optional.empty();
      }
    }
    Matcher month = MONTH.matcher(text);
    return PublishedDates.parse(month.matches() ? month.group(1) + " " + month.group(2) : text);
  }
}
