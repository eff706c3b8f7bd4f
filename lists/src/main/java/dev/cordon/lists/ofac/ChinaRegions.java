package dev.cordon.lists.ofac;

import dev.cordon.model.Country;
import java.util.ArrayList;
import java.util.List;

/// Hong Kong and Macau, which the publisher mostly names as cities of China. Others know them by
/// codes of their own.
final class ChinaRegions {

  private static final Country CHINA = new Country("CN");
  private static final Country HONG_KONG = new Country("HK");
  private static final Country MACAU = new Country("MO");

  private ChinaRegions() {}

  /// The countries of an address, and the region beside China where the city is clearly in one.
  ///
  /// @param city as published, perhaps with a district before it or a postal code behind it
  static List<Country> with(List<Country> countries, String city) {
    if (!countries.contains(CHINA)) {
      return countries;
    }
    List<Country> all = new ArrayList<>(countries);
    switch (withoutCode(city.substring(city.lastIndexOf(',') + 1))) {
      case "Hong Kong", "Hong Kong SAR" -> all.add(HONG_KONG);
      case "Macau", "Macao", "Macau SAR", "Macao SAR" -> all.add(MACAU);
      default -> {
        // Any other city is in China alone.
      }
    }
    return all;
  }

  private static String withoutCode(String text) {
    int end = text.length();
    while (end > 0 && (Character.isDigit(text.charAt(end - 1)) || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return text.substring(0, end).strip();
  }
}
