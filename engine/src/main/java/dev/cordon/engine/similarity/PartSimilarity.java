package dev.cordon.engine.similarity;

import dev.cordon.engine.name.Part;
import dev.cordon.engine.name.PartRole;

/// How alike two parts are, in 1/65536: [#ONE] for equal, 0 for nothing in common; symmetric.
///
/// It is 1 - distance / longer length, on the keys, or on the folded sounds at a discount where
/// that is more. Numbers are equal or have nothing in common; two forms of one legal form are
/// equal.
public final class PartSimilarity {

  /// Equal.
  public static final int ONE = 65_536;

  /// What equality of sound, not of spelling, is worth: .96. Chosen so that it ranks below equality
  /// and above one edit in any part of up to 20 letters.
  private static final int SOUND = 62_915;

  /// What equality of consonants is worth where one side has no vowels: .90, for the vowels that
  /// nobody could compare.
  private static final int SKELETON = 58_982;

  /// Fewest consonants that say anything.
  private static final int LEAST_SKELETON = 2;

  private final Part part;
  private final long keyLetters;
  private final long soundLetters;
  private final EditDistance keys;
  private final EditDistance sounds;
  private final EditDistance skeletons;

  private PartSimilarity(Part part) {
    this.part = part;
    this.keyLetters = letters(part.key());
    this.soundLetters = letters(part.sound());
    this.keys = EditDistance.from(part.key());
    this.sounds = EditDistance.from(part.sound());
    this.skeletons = EditDistance.from(part.skeleton());
  }

  /// Prepares a part that is held against many others.
  public static PartSimilarity of(Part part) {
    return new PartSimilarity(part);
  }

  /// Similarity to `other`.
  ///
  /// @param unvocalised whether one of the two names was written without vowels
  public int to(Part other, boolean unvocalised) {
    if (part.key().equals(other.key())) {
      return ONE;
    }
    boolean sameRole = part.role() == other.role();
    if (sameRole && (part.role() == PartRole.NUMBER || part.role() == PartRole.LEGAL_FORM)) {
      return part.canonical().equals(other.canonical()) ? ONE : 0;
    }
    if (part.role() == PartRole.NUMBER || other.role() == PartRole.NUMBER) {
      return 0;
    }
    int similarity =
        Math.max(
            ratio(keys, part.key(), other.key()),
            scaled(ratio(sounds, part.sound(), other.sound()), SOUND));
    boolean consonants =
        unvocalised
            && Math.min(part.skeleton().length(), other.skeleton().length()) >= LEAST_SKELETON;
    return consonants
        ? Math.max(
            similarity, scaled(ratio(skeletons, part.skeleton(), other.skeleton()), SKELETON))
        : similarity;
  }

  /// A bound on [#to(Part, boolean)] that costs a few instructions: every letter that only one side
  /// has takes an edit, and so does every unit of difference in length.
  ///
  /// @param keyLength length of the other's key in UTF-16 units
  /// @param keyLetters [#letters(String)] of it
  /// @param soundLength length of the other's sound
  /// @param soundLetters [#letters(String)] of it
  /// @return 0 to 65536, never less than the similarity
  public int most(
      int keyLength, long keyLetters, int soundLength, long soundLetters, boolean unvocalised) {
    if (part.role() == PartRole.LEGAL_FORM || part.role() == PartRole.NUMBER) {
      return ONE;
    }
    int byKey = mostRatio(part.key().length(), this.keyLetters, keyLength, keyLetters);
    int bySound = mostRatio(part.sound().length(), this.soundLetters, soundLength, soundLetters);
    int similarity = Math.max(byKey, scaled(bySound, SOUND));
    return unvocalised ? Math.max(similarity, SKELETON) : similarity;
  }

  /// The set of letters of a string, one bit a letter; letters outside a-z share the rest.
  public static long letters(String text) {
    long letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters |= 1L << (c >= 'a' && c <= 'z' ? c - 'a' : 26 + c % 38);
    }
    return letters;
  }

  private static int mostRatio(int aLength, long aLetters, int bLength, long bLetters) {
    int longer = Math.max(aLength, bLength);
    int edits =
        Math.max(
            Math.abs(aLength - bLength),
            Math.max(Long.bitCount(aLetters & ~bLetters), Long.bitCount(bLetters & ~aLetters)));
    return (int) ((long) ONE * (longer - edits) / longer);
  }

  private static int ratio(EditDistance prepared, String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return (int) ((long) ONE * (longer - prepared.to(b)) / longer);
  }

  private static int scaled(int similarity, int factor) {
    return (int) ((long) similarity * factor / ONE);
  }
}
