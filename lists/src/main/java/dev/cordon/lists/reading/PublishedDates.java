package dev.cordon.lists.reading;

import dev.cordon.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Dates as publishers write them in English: `12 Mar 1962`, `Mar 1962`, `1962`, `circa 1962`,
/// `1960 to 1962`, `late 1980s`.
public final class PublishedDates {

  /// How many years either side "circa" is taken to cover. Our own choice: publishers do not say.
  public static final int CIRCA_YEARS = 2;

  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  private PublishedDates() {}

  /// The date a text states; empty if it is in none of the forms above or names no day of the
  /// calendar.
  public static Optional<PartialDate> parse(String text) {
    String trimmed = text.strip();
    try {
      if (trimmed.startsWith("circa ")) {
        return exact(trimmed.substring("circa ".length()).strip()).map(PublishedDates::circa);
      }
      return exact(trimmed);
    } catch (DateTimeException | IllegalArgumentException e) {
      // Digits in the right places that name no day: not a date, and the caller keeps the text.
      return Optional.empty();
    }
  }

  /// The date widened by what "circa" is taken to cover.
  public static PartialDate circa(PartialDate date) {
    return switch (date) {
      case PartialDate.Day(var value) -> new PartialDate.YearOnly(value.getYear(), CIRCA_YEARS);
      case PartialDate.Month(var value) -> new PartialDate.YearOnly(value.getYear(), CIRCA_YEARS);
      case PartialDate.YearOnly(var value, var tolerance) ->
          new PartialDate.YearOnly(value, Math.max(tolerance, CIRCA_YEARS));
      case PartialDate.Between(var earliest, var latest) ->
          new PartialDate.Between(earliest.minusYears(CIRCA_YEARS), latest.plusYears(CIRCA_YEARS));
    };
  }

  private static Optional<PartialDate> exact(String text) {
    int to = text.indexOf(" to ");
    if (to > 0) {
      return span(text.substring(0, to), text.substring(to + " to ".length()));
    }
    if (text.length() == 9 && text.charAt(4) == '-') {
      return span(text.substring(0, 4), text.substring(5));
    }
    if (text.endsWith("s")) {
      return decade(text.substring(0, text.length() - 1));
    }
    return single(text);
  }

  private static Optional<PartialDate> span(String from, String to) {
    Optional<PartialDate> first = single(from.strip());
    Optional<PartialDate> last = single(to.strip());
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new PartialDate.Between(first.get().earliest(), last.get().latest()));
  }

  private static Optional<PartialDate> decade(String text) {
    int space = text.lastIndexOf(' ');
    String part = space < 0 ? "" : text.substring(0, space);
    int year = number(text.substring(space + 1), 4);
    if (year < 0 || year % 10 != 0) {
      return Optional.empty();
    }
    // Overlapping thirds: "mid" reaches into what some would call early or late.
    return switch (part) {
      case "" -> years(year, year + 9);
      case "early" -> years(year, year + 4);
      case "mid" -> years(year + 3, year + 7);
      case "late" -> years(year + 5, year + 9);
      default -> Optional.empty();
    };
  }

  private static Optional<PartialDate> years(int first, int last) {
    return Optional.of(
        new PartialDate.Between(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)));
  }

  private static Optional<PartialDate> single(String text) {
    return switch (text.length()) {
      case 4 -> year(text);
      case 8 -> month(text);
      case 10, 11 -> day(text);
      default -> Optional.empty();
    };
  }

  private static Optional<PartialDate> year(String text) {
    int year = number(text, 4);
    return year < 1 ? Optional.empty() : Optional.of(new PartialDate.YearOnly(year, 0));
  }

  private static Optional<PartialDate> month(String text) {
    int month = monthOf(text.substring(0, 3));
    int year = number(text.substring(4), 4);
    return month == 0 || year < 1 || text.charAt(3) != ' '
        ? Optional.empty()
        : Optional.of(new PartialDate.Month(YearMonth.of(year, month)));
  }

  private static Optional<PartialDate> day(String text) {
    int space = text.indexOf(' ');
    if (space != text.length() - 9) {
      return Optional.empty();
    }
    int day = number(text.substring(0, space), space);
    int month = monthOf(text.substring(space + 1, space + 4));
    int year = number(text.substring(space + 5), 4);
    return day < 1 || month == 0 || year < 1 || text.charAt(space + 4) != ' '
        ? Optional.empty()
        : Optional.of(new PartialDate.Day(LocalDate.of(year, month, day)));
  }

  private static int monthOf(String name) {
    int at = MONTHS.indexOf(name);
    return at < 0 || at % 3 != 0 ? 0 : at / 3 + 1;
  }

  /* -1 unless the text is that many ASCII digits. */
  private static int number(String text, int digits) {
    if (text.length() != digits || digits == 0) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
