package dev.cordon.news;

import dev.cordon.model.Country;
import dev.cordon.screening.Hit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An entity while its page is being read.
final class Draft {

  final EntityKind kind;
  private String name;
  private List<Country> country;
  private List<Hit> hits;
  private boolean ambiguous;
  private String first = "";
  private String last = "";
  private final Set<String> shortKeys = new LinkedHashSet<>();

  Draft(EntityKind kind, String name, Optional<Country> country, List<Hit> hits) {
    this.kind = kind;
    this.name = name;
    this.country = country.stream().toList();
    this.hits = hits;
  }

  /// An entity to which nothing is linked.
  static Draft ambiguous(String name) {
    Draft draft = new Draft(EntityKind.PERSON, name, Optional.empty(), List.of());
    draft.ambiguous = true;
    return draft;
  }

  void alsoNamed(String otherName, Optional<Country> otherCountry, List<Hit> otherHits) {
    if (otherName.length() > name.length()) {
      name = otherName;
    }
    if (country.isEmpty()) {
      country = otherCountry.stream().toList();
    }
    if (bits(otherHits) > bits(hits)) {
      hits = otherHits;
    }
  }

  private static int bits(List<Hit> hits) {
    return hits.isEmpty() ? Integer.MIN_VALUE : hits.getFirst().assessment().millibits();
  }

  boolean isAmbiguous() {
    return ambiguous;
  }

  List<Hit> hits() {
    return hits;
  }

  /// Keys of the parts that stand for the whole name once that is known.
  Set<String> shortKeys() {
    return shortKeys;
  }

  void ends(List<String> parts) {
    if (first.isEmpty() && parts.size() > 1) {
      first = parts.getFirst();
      last = parts.getLast();
    }
  }

  /// Whether the name as first read has the same first and last part.
  boolean hasEnds(List<String> parts) {
    return !first.isEmpty() && parts.getFirst().equals(first) && parts.getLast().equals(last);
  }

  Entity entity(String id) {
    return new Entity(id, kind, name, country, hits, ambiguous);
  }
}
