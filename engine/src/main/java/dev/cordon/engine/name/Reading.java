package dev.cordon.engine.name;

import java.util.Arrays;
import java.util.List;

/// One way to read a name: its parts in order, all in one alphabet.
///
/// @param alphabet how the letters came about; only readings of alphabets that
///   [Alphabet#comparesWith(Alphabet)] can be compared
/// @param parts in the order a person would say them: a comma that puts the family name first is
///   undone
/// @param turned whether it was undone, so that the family name is known to be the last
public record Reading(Alphabet alphabet, List<Part> parts, boolean turned) {

  public Reading {
    parts = List.copyOf(parts);
  }

  /// How a reading's letters came about.
  public enum Alphabet {
    /// Latin as written.
    LATIN(0),
    /// Another script as written.
    NATIVE(1),
    /// Another script, romanised letter by letter with its vowels.
    ROMANISED(2),
    /// Another script that leaves vowels out, romanised: consonants only.
    UNVOCALISED(3);

    private final int code;

    Alphabet(int code) {
      this.code = code;
    }

    /// A number that stays the same when search tables are kept.
    public int code() {
      return code;
    }

    /// Whether parts of the two alphabets can be held against each other.
    public boolean comparesWith(Alphabet other) {
      return (this == NATIVE) == (other == NATIVE);
    }
  }

  /// Whether every part of this reading equals one of the other, each used once, in any order.
  /// Romanised readings never do: a romanisation is one of several.
  public boolean equalsWholly(Reading other) {
    boolean asWritten =
        alphabet == other.alphabet && (alphabet == Alphabet.LATIN || alphabet == Alphabet.NATIVE);
    return asWritten && Arrays.equals(sortedKeys(), other.sortedKeys());
  }

  /// Whether the two are equal but for a legal form that only one side has, as in "Rosoboronexport"
  /// and "Rosoboronexport OAO".
  public boolean equalsWithoutForm(Reading other) {
    boolean asWritten =
        alphabet == other.alphabet && (alphabet == Alphabet.LATIN || alphabet == Alphabet.NATIVE);
    boolean oneSide = hasForm() != other.hasForm();
    return asWritten && oneSide && Arrays.equals(keysWithoutForm(), other.keysWithoutForm());
  }

  private boolean hasForm() {
    return parts.stream().anyMatch(part -> part.role() == PartRole.LEGAL_FORM);
  }

  private String[] keysWithoutForm() {
    return parts.stream()
        .filter(part -> part.role() != PartRole.LEGAL_FORM)
        .map(Part::key)
        .sorted()
        .toArray(String[]::new);
  }

  private String[] sortedKeys() {
    return parts.stream().map(Part::key).sorted().toArray(String[]::new);
  }
}
