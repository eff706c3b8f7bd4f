package dev.cordon.news;

import dev.cordon.model.Country;
import dev.cordon.screening.Hit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who a page names, and by which words it goes on to name them.
///
/// A person's full name introduces the family name: from then on, and in the headline above, that
/// part alone means this person, unless the page names two who bear it.
final class Roster {

  private final Map<String, Draft> byKey = new LinkedHashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Map<String, Draft> ambiguous = new HashMap<>();

  /// The country's entity.
  Draft country(Country country, String name) {
    return byKey.computeIfAbsent(
        "country " + country.code(),
        _ -> new Draft(EntityKind.COUNTRY, name, Optional.of(country), List.of()));
  }

  /// A place, group or body that no list of parties is asked about.
  Draft other(EntityKind kind, String name, Optional<Country> country) {
    return byKey.computeIfAbsent(
        "%s %s".formatted(kind.label(), Word.key(name)),
        _ -> new Draft(kind, name, country, List.of()));
  }

  /// Someone or something named in full.
  ///
  /// @param parts keys of the name's parts, in order
  Draft named(
      EntityKind kind, String name, List<String> parts, Optional<Country> country, List<Hit> hits) {
    String key = String.join("", parts);
    Draft draft =
        full(key)
            .filter(found -> found.kind == kind)
            .or(() -> sameTarget(kind, hits))
            .or(() -> kind == EntityKind.PERSON ? sameEnds(parts) : Optional.empty())
            .orElseGet(() -> new Draft(kind, name, country, hits));
    draft.alsoNamed(name, country, hits);
    beginnings.add(parts.getFirst());
    byKey.putIfAbsent("name " + key, draft);
    if (kind == EntityKind.PERSON) {
      draft.shortKeys().addAll(shortKeys(parts, hits));
      beginnings.addAll(draft.shortKeys());
      draft.ends(parts);
    }
    return draft;
  }

  /// Whether a known name begins with that part, or may.
  boolean mayBegin(String key) {
    return beginnings.stream().anyMatch(known -> known.startsWith(key));
  }

  /// Who or what bears that name in full.
  Optional<Draft> full(String key) {
    return Optional.ofNullable(byKey.get("name " + key));
  }

  /// The person whom one part of a name means: nobody, the only one who bears it, or an ambiguous
  /// entity where several do.
  Optional<Draft> byPart(String key, String text) {
    List<Draft> bearers =
        byKey.values().stream()
            .distinct()
            .filter(draft -> draft.shortKeys().contains(key))
            .toList();
    return switch (bearers.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(bearers.getFirst());
      default -> Optional.of(ambiguous.computeIfAbsent(key, _ -> Draft.ambiguous(text)));
    };
  }

  private Optional<Draft> sameTarget(EntityKind kind, List<Hit> hits) {
    return hits.isEmpty()
        ? Optional.empty()
        : byKey.values().stream()
            .filter(draft -> draft.kind == kind && !draft.hits().isEmpty())
            .filter(draft -> draft.hits().getFirst().target().equals(hits.getFirst().target()))
            .findFirst();
  }

  /// A person with the same first and last part: "Robert Mueller" and "Robert S. Mueller".
  private Optional<Draft> sameEnds(List<String> parts) {
    return parts.size() < 2
        ? Optional.empty()
        : byKey.values().stream().filter(draft -> draft.hasEnds(parts)).findFirst();
  }

  private static List<String> shortKeys(List<String> parts, List<Hit> hits) {
    if (parts.size() == 1) {
      return parts;
    }
    String family = parts.getLast();
    if (Lexicon.isFamilyFirst(parts.getFirst())) {
      family = parts.getFirst();
    }
    if (!hits.isEmpty()) {
      String listed = hits.getFirst().assessment().targetName().text();
      int comma = listed.indexOf(',');
      String listedFamily = comma < 0 ? "" : Word.key(listed.substring(0, comma));
      family = parts.contains(listedFamily) ? listedFamily : family;
    }
    List<String> keys = new ArrayList<>(List.of(family));
    if (family.startsWith("al") && family.length() > 5) {
      keys.add(family.substring(2)); // "al-Assad" goes on as "Assad"
    }
    return keys;
  }
}
