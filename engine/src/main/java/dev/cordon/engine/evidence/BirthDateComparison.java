package dev.cordon.engine.evidence;

import dev.cordon.model.PartialDate;
import dev.cordon.model.PartialDate.Between;
import dev.cordon.model.PartialDate.Day;
import dev.cordon.model.PartialDate.Month;
import dev.cordon.model.PartialDate.YearOnly;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/// Compares dates of birth as precisely as both sides state them, and knows how they go wrong: day
/// and month swapped, 1 January for an unknown day, a year off.
final class BirthDateComparison {

  private final Weights weights;

  BirthDateComparison(Weights weights) {
    this.weights = weights;
  }

  /// The item for the pair of dates that speaks most for a match.
  Evidence.Other compare(List<PartialDate> party, List<PartialDate> target) {
    String left = texts(party);
    String right = texts(target);
    if (party.isEmpty() || target.isEmpty()) {
      return AttributeComparisons.missing(Attribute.BIRTH_DATE, "birth date", left, right);
    }
    Weight best = Weight.BIRTH_FAR_OFF;
    PartialDate ours = party.getFirst();
    PartialDate theirs = target.getFirst();
    boolean first = true;
    for (PartialDate a : party) {
      for (PartialDate b : target) {
        Weight weight = weigh(a, b);
        if (first || weights.of(weight) > weights.of(best)) {
          best = weight;
          ours = a;
          theirs = b;
          first = false;
        }
      }
    }
    return AttributeComparisons.other(
        Attribute.BIRTH_DATE, weights.of(best), left, right, detail(best, ours, theirs));
  }

  private static Weight weigh(PartialDate a, PartialDate b) {
    if (PartialDate.compatible(a, b)) {
      return precisionShared(a, b);
    }
    if (a instanceof Day(var x) && b instanceof Day(var y)) {
      return weighDays(x, y);
    }
    return weighYears(yearsApart(a, b));
  }

  /// Two dates that can be the same day agree as far as the less precise one goes.
  private static Weight precisionShared(PartialDate a, PartialDate b) {
    if (isSpan(a) || isSpan(b)) {
      return Weight.BIRTH_SPAN_COVERS;
    }
    if (a instanceof YearOnly || b instanceof YearOnly) {
      return Weight.BIRTH_YEAR_SAME;
    }
    return a instanceof Month || b instanceof Month
        ? Weight.BIRTH_MONTH_SAME
        : Weight.BIRTH_DAY_SAME;
  }

  private static boolean isSpan(PartialDate date) {
    return date instanceof Between || (date instanceof YearOnly(_, var tolerance) && tolerance > 0);
  }

  private static Weight weighDays(LocalDate a, LocalDate b) {
    boolean sameDay = a.getDayOfMonth() == b.getDayOfMonth() && a.getMonth() == b.getMonth();
    int years = Math.abs(a.getYear() - b.getYear());
    if (years == 0) {
      boolean swapped =
          a.getDayOfMonth() == b.getMonthValue() && a.getMonthValue() == b.getDayOfMonth();
      if (swapped) {
        return Weight.BIRTH_DAY_AND_MONTH_SWAPPED;
      }
      return isFirstOfJanuary(a) || isFirstOfJanuary(b)
          ? Weight.BIRTH_FIRST_OF_JANUARY
          : Weight.BIRTH_SAME_YEAR_OTHER_DAY;
    }
    if (years == 1 && sameDay) {
      return Weight.BIRTH_ONE_YEAR_OFF;
    }
    return weighYears(years);
  }

  private static boolean isFirstOfJanuary(LocalDate date) {
    return date.getDayOfYear() == 1;
  }

  private static Weight weighYears(long years) {
    return years <= 1
        ? Weight.BIRTH_NEAR
        : years < 10 ? Weight.BIRTH_YEARS_OFF : Weight.BIRTH_FAR_OFF;
  }

  /// Whole years, rounded up, between the nearest days of two dates that exclude each other.
  private static long yearsApart(PartialDate a, PartialDate b) {
    LocalDate end = a.latest().isBefore(b.earliest()) ? a.latest() : b.latest();
    LocalDate start = a.latest().isBefore(b.earliest()) ? b.earliest() : a.earliest();
    return ChronoUnit.YEARS.between(end, start.minusDays(1)) + 1;
  }

  private static String detail(Weight weight, PartialDate a, PartialDate b) {
    String left = a.text();
    String right = b.text();
    return switch (weight) {
      case BIRTH_DAY_SAME -> "birth date agrees: " + left;
      case BIRTH_MONTH_SAME, BIRTH_YEAR_SAME, BIRTH_SPAN_COVERS ->
          "birth date %s agrees with %s as far as it is known".formatted(left, right);
      case BIRTH_DAY_AND_MONTH_SWAPPED ->
          "birth date %s is the listed %s with day and month swapped".formatted(left, right);
      case BIRTH_FIRST_OF_JANUARY ->
          "birth date %s has the year of the listed %s; 1 January often stands for an unknown day"
              .formatted(left, right);
      case BIRTH_ONE_YEAR_OFF ->
          "birth date %s is the listed %s but for one year".formatted(left, right);
      case BIRTH_SAME_YEAR_OTHER_DAY ->
          "birth date %s has only the year of the listed %s".formatted(left, right);
      case BIRTH_NEAR -> "birth date %s is near the listed %s".formatted(left, right);
      default -> "birth date %s excludes the listed %s".formatted(left, right);
    };
  }

  private static String texts(List<PartialDate> dates) {
    return dates.stream().map(PartialDate::text).collect(Collectors.joining("; "));
  }
}
