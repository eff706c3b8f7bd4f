package dev.cordon.lists.reading;

import dev.cordon.model.Countries;
import dev.cordon.model.Country;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Countries by the spellings of one edition. A list repeats a few hundred spellings some ten
/// thousand times, so each is looked up once. For use by one thread.
public final class CountryNames {

  private static final String REGION = "Region: ";

  private final Map<String, Optional<Country>> found = new HashMap<>();

  /// The country that a cell names; empty if it names none or several.
  public Optional<Country> find(String text) {
    return found.computeIfAbsent(text, CountryNames::lookUp);
  }

  /// The country that a place such as `Pyongyang, Korea, North` lies in: the one its last two parts
  /// or its last part name.
  public Optional<Country> ofPlace(String place) {
    int last = place.lastIndexOf(',');
    if (last < 0) {
      return find(place);
    }
    int before = place.lastIndexOf(',', last - 1);
    Optional<Country> ofTwo = find(place.substring(before + 1).strip());
    return ofTwo.isPresent() ? ofTwo : find(place.substring(last + 1).strip());
  }

  /// [#find(String)] as a list of none or one.
  public List<Country> list(String text) {
    return find(text).map(List::of).orElse(List.of());
  }

  private static Optional<Country> lookUp(String text) {
    return Countries.find(text.startsWith(REGION) ? text.substring(REGION.length()) : text);
  }
}
