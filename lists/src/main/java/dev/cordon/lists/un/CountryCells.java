package dev.cordon.lists.un;

import dev.cordon.lists.reading.CountryNames;
import dev.cordon.model.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Country cells, which sometimes hold two countries or a remark about one.
final class CountryCells {

  private static final Pattern REMARK = Pattern.compile(" \\(.*\\)$| passport$| by birth$");
  private static final Pattern BETWEEN = Pattern.compile("/or |/");

  private CountryCells() {}

  /// The countries that a cell names; empty if it names none for certain.
  static List<Country> of(String text, CountryNames countries) {
    if (text.isEmpty()) {
      return List.of();
    }
    Optional<Country> whole = countries.find(text);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    List<Country> found = new ArrayList<>();
    for (String part : BETWEEN.split(REMARK.matcher(text).replaceFirst(""), -1)) {
      countries.find(part.strip()).ifPresent(found::add);
    }
    return found;
  }
}
