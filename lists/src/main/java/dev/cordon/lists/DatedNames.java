package dev.cordon.lists;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates in the names of files and folders, such as `sdn_2023-12-28.csv`.
final class DatedNames {

  private static final Pattern DATE = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");

  private DatedNames() {}

  /// The date in the name of the file, else in the name of its folder. A name with several dates,
  /// such as that of a folder for a series, says nothing.
  static Optional<LocalDate> dateOf(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    return in(absolute.getFileName()).or(() -> in(folderName(absolute)));
  }

  private static @Nullable Path folderName(Path file) {
    Path folder = file.getParent();
    return folder == null ? null : folder.getFileName();
  }

  private static Optional<LocalDate> in(@Nullable Path name) {
    if (name == null) {
      return Optional.empty();
    }
    Matcher matcher = DATE.matcher(name.toString());
    if (!matcher.find()) {
      return Optional.empty();
    }
    String date = matcher.group();
    if (matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      // Digits in the form of a date that are none, such as a version: the name says nothing.
      return Optional.empty();
    }
  }
}
