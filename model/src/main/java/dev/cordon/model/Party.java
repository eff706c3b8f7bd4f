package dev.cordon.model;

import java.util.List;

/// Who is screened: a customer, counterparty, vessel or subject of an article.
///
/// @param id the caller's own id; may be empty
/// @param kind what the party is, [Kind#ANY] if not known
/// @param names the name and then aliases, as the caller writes them; at least one
/// @param birthDates empty if not known
/// @param countries nationality, residence or registration, not told apart; empty if not known
/// @param gender [Gender#UNKNOWN] if not known
/// @param identifiers empty if not known
/// @param addresses as the caller writes them; empty if not known
public record Party(
    String id,
    Kind kind,
    List<String> names,
    List<PartialDate> birthDates,
    List<Country> countries,
    Gender gender,
    List<Identifier> identifiers,
    List<String> addresses) {

  /// Longest name that is screened, in UTF-16 units. The longest published name on the OFAC and UN
  /// lists of 2023 to 2025 has fewer than 350; a longer text is a mistake or an attack, and is
  /// refused rather than cut.
  public static final int LONGEST_NAME = 1_000;

  public Party {
    names = List.copyOf(names);
    birthDates = List.copyOf(birthDates);
    countries = List.copyOf(countries);
    identifiers = List.copyOf(identifiers);
    addresses = List.copyOf(addresses);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a party must have a name");
    }
    names.forEach(Party::checkName);
  }

  /// A party of which only the name is known.
  public static Party named(String name) {
    return named(name, Kind.ANY);
  }

  /// A party of which only the name and the kind are known.
  public static Party named(String name, Kind kind) {
    return new Party(
        "", kind, List.of(name), List.of(), List.of(), Gender.UNKNOWN, List.of(), List.of());
  }

  /// The name the caller gave first.
  public String name() {
    return names.getFirst();
  }

  private static void checkName(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name of a party must not be blank");
    }
    if (name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "name of a party has %,d characters; at most %,d are screened"
              .formatted(name.length(), LONGEST_NAME));
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == 0) {
        throw new IllegalArgumentException(
            "name of a party holds U+0000 at position %d".formatted(i));
      }
      if (Character.isSurrogate(c)) {
        if (i + 1 == name.length() || !Character.isSurrogatePair(c, name.charAt(i + 1))) {
          throw new IllegalArgumentException(
              "name of a party holds half a surrogate pair at position %d".formatted(i));
        }
        i++;
      }
    }
  }
}
