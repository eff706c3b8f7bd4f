package dev.cordon.lists.fetch;

import dev.cordon.lists.EditionDate;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The day of a fetched edition, or why there is none.
///
/// @param fault empty if there is no fault
record FetchedDay(EditionDate date, String fault) {

  private static final EditionDate FROM_FILES = new EditionDate.FromFiles();

  static FetchedDay of(DaySource source, List<FetchedFile> files, InstantSource clock) {
    return switch (source) {
      case DaySource.InFile() -> new FetchedDay(FROM_FILES, "");
      case DaySource.LastModified(var zone) -> newest(files, zone, clock);
    };
  }

  private static FetchedDay newest(List<FetchedFile> files, ZoneId zone, InstantSource clock) {
    List<LocalDate> days = new ArrayList<>();
    for (FetchedFile file : files) {
      String modified = file.validators().lastModified();
      try {
        days.add(
            ZonedDateTime.parse(modified, DateTimeFormatter.RFC_1123_DATE_TIME)
                .withZoneSameInstant(zone)
                .toLocalDate());
      } catch (DateTimeParseException e) {
        return new FetchedDay(
            FROM_FILES,
            ("%s: the publisher does not say when it was last modified ('%s'), so the day of the"
                    + " edition is not known")
                .formatted(file.name(), modified));
      }
    }
    LocalDate day = Collections.max(days);
    return day.isAfter(LocalDate.ofInstant(clock.instant(), zone))
        ? new FetchedDay(
            FROM_FILES,
            "the publisher says it was last modified on %s, which is to come".formatted(day))
        : new FetchedDay(new EditionDate.Stated(day), "");
  }
}
