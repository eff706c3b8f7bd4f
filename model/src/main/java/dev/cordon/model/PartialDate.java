package dev.cordon.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// A date known only as precisely as its source states it.
///
/// Lists print "circa 1962", "Mar 1962", "1960 to 1962" and "12 Mar 1962"; widening or narrowing
/// any of these would invent evidence. Every case is an interval of days.
public sealed interface PartialDate {

  /// First day the date can mean.
  LocalDate earliest();

  /// Last day the date can mean; never before [#earliest()].
  LocalDate latest();

  /// The date as results print it: `1984-01-08`, `1984-01`, `1984`, `circa 1984`, `1982-01-01 to
  /// 1984-12-31`.
  String text();

  /// One day.
  record Day(LocalDate value) implements PartialDate {
    @Override
    public LocalDate earliest() {
      return value;
    }

    @Override
    public LocalDate latest() {
      return value;
    }

    @Override
    public String text() {
      return value.toString();
    }
  }

  /// A month of a year.
  record Month(YearMonth value) implements PartialDate {
    @Override
    public LocalDate earliest() {
      return value.atDay(1);
    }

    @Override
    public LocalDate latest() {
      return value.atEndOfMonth();
    }

    @Override
    public String text() {
      return value.toString();
    }
  }

  /// A year.
  ///
  /// @param value the year, 1 to 9999
  /// @param tolerance years either side of `value` that "circa" is taken to cover; `0` when the
  ///   source does not say "circa"
  record YearOnly(int value, int tolerance) implements PartialDate {
    public YearOnly {
      if (value < 1 || value > 9999 || tolerance < 0 || tolerance > 100) {
        throw new IllegalArgumentException(
            "a year is 1 to 9999 and its tolerance 0 to 100: %d, %d".formatted(value, tolerance));
      }
    }

    @Override
    public LocalDate earliest() {
      return LocalDate.of(Math.max(1, value - tolerance), 1, 1);
    }

    @Override
    public LocalDate latest() {
      return LocalDate.of(value + tolerance, 12, 31);
    }

    @Override
    public String text() {
      String year = "%04d".formatted(value);
      return tolerance == 0 ? year : "circa " + year;
    }
  }

  /// Any day from `earliest` to `latest`, both included.
  record Between(LocalDate earliest, LocalDate latest) implements PartialDate {
    public Between {
      if (latest.isBefore(earliest)) {
        throw new IllegalArgumentException(
            "a span of dates must not end (%s) before it begins (%s)".formatted(latest, earliest));
      }
    }

    @Override
    public String text() {
      boolean wholeYears =
          earliest.getDayOfYear() == 1 && latest.getDayOfYear() == latest.lengthOfYear();
      return wholeYears
          ? "%04d to %04d".formatted(earliest.getYear(), latest.getYear())
          : earliest + " to " + latest;
    }
  }

  /// Whether the two dates could mean the same day; imprecision is never evidence of difference.
  static boolean compatible(PartialDate a, PartialDate b) {
    return !a.latest().isBefore(b.earliest()) && !b.latest().isBefore(a.earliest());
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as customer files write dates.
  ///
  /// @throws IllegalArgumentException if the text has another form or names no day of the calendar
  static PartialDate parse(String text) {
    String trimmed = text.strip();
    if (!Forms.ISO.matcher(trimmed).matches()) {
      throw new IllegalArgumentException(
          "a date has the form YYYY, YYYY-MM or YYYY-MM-DD, not '%s'".formatted(text));
    }
    try {
      return switch (trimmed.length()) {
        case 4 -> new YearOnly(Integer.parseInt(trimmed), 0);
        case 7 -> new Month(YearMonth.parse(trimmed));
        default -> new Day(LocalDate.parse(trimmed));
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such date: '%s'".formatted(text), e);
    }
  }

  /// The written forms that [#parse(String)] accepts.
  final class Forms {
    private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private Forms() {}
  }
}
