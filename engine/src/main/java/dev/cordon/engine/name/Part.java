package dev.cordon.engine.name;

/// One part of a name.
///
/// @param text the part as written, for showing
/// @param key its normal form; never empty
/// @param sound the key with letters and digraphs that write one sound folded together
/// @param skeleton the consonants of `sound`
/// @param role what the part does in the name
/// @param canonical the form or digits that the table gives for the key; otherwise the key
/// @param personRarity log2 of how many persons there are for each that bears this part, in bits
/// @param organizationRarity the same among organisations, vessels and aircraft
public record Part(
    String text,
    String key,
    String sound,
    String skeleton,
    PartRole role,
    String canonical,
    int personRarity,
    int organizationRarity) {

  /// Length of the key in UTF-16 units: what the part weighs in coverage.
  public int length() {
    return key.length();
  }

  /// Whether the part is a single letter that may stand for a longer part.
  public boolean isInitial() {
    return role == PartRole.INITIAL;
  }
}
