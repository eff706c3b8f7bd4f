package dev.cordon.news;

import dev.cordon.model.Country;
import dev.cordon.screening.Hit;
import java.util.List;

/// Someone or something that a page names.
///
/// @param id unique on the page, `e1`, `e2` … in the order of first mention
/// @param kind what it is
/// @param name the fullest form in which the page names it; a country's name is that of the table
/// @param countries the country that it is or belongs to, as far as the page says; at most one
/// @param hits listings that it could be, the strongest first
/// @param ambiguous whether the page names several that this could be, so that it is linked to none
public record Entity(
    String id,
    EntityKind kind,
    String name,
    List<Country> countries,
    List<Hit> hits,
    boolean ambiguous) {

  public Entity {
    countries = List.copyOf(countries);
    hits = List.copyOf(hits);
    if (countries.size() > 1 || (ambiguous && !hits.isEmpty())) {
      throw new IllegalArgumentException(
          "an entity has at most one country, and no hit where it is ambiguous: '%s'"
              .formatted(name));
    }
  }
}
