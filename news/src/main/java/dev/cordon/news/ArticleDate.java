package dev.cordon.news;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The day an article was published, only as precisely as page or reader state it.
public sealed interface ArticleDate {

  /// The day; empty unless it is stated.
  default Optional<LocalDate> day() {
    return Optional.empty();
  }

  /// First day it can be; empty if there is no bound.
  Optional<LocalDate> from();

  /// Last day it can be; empty if there is no bound.
  Optional<LocalDate> to();

  /// Where the page says so.
  List<Span> evidence();

  /// The reader of the page knows it.
  record Given(LocalDate value) implements ArticleDate {
    @Override
    public Optional<LocalDate> day() {
      return Optional.of(value);
    }

    @Override
    public Optional<LocalDate> from() {
      return day();
    }

    @Override
    public Optional<LocalDate> to() {
      return day();
    }

    @Override
    public List<Span> evidence() {
      return List.of();
    }
  }

  /// The page states it.
  record Stated(LocalDate value, Span place) implements ArticleDate {
    @Override
    public Optional<LocalDate> day() {
      return Optional.of(value);
    }

    @Override
    public Optional<LocalDate> from() {
      return day();
    }

    @Override
    public Optional<LocalDate> to() {
      return day();
    }

    @Override
    public List<Span> evidence() {
      return List.of(place);
    }
  }

  /// The page gives bounds.
  ///
  /// @param earliest [LocalDate#MIN] if it gives no first day
  /// @param latest [LocalDate#MAX] if it gives no last day
  /// @param evidence what gives the bounds; empty if there are none
  record Interval(LocalDate earliest, LocalDate latest, List<Span> evidence)
      implements ArticleDate {
    public Interval {
      evidence = List.copyOf(evidence);
      if (latest.isBefore(earliest)) {
        throw new IllegalArgumentException(
            "an interval must not end (%s) before it begins (%s)".formatted(latest, earliest));
      }
    }

    @Override
    public Optional<LocalDate> from() {
      return earliest.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(earliest);
    }

    @Override
    public Optional<LocalDate> to() {
      return latest.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(latest);
    }
  }
}
