package dev.cordon.engine.search;

import dev.cordon.engine.name.Part;
import dev.cordon.engine.name.Reading;
import dev.cordon.engine.similarity.PartSimilarity;
import java.util.Arrays;

/// The parts of one reading of a party's name against the distinct parts of all targets, each pair
/// compared at most once and only when it is asked for. For one thread.
final class LexiconScan {

  private static final int UNKNOWN = -1;
  private static final byte CARRIES = 1;
  private static final byte CARRIES_NOT = 2;

  private final Lexicon lexicon;
  private final boolean unvocalised;
  private final PartSimilarity[] prepared;

  /// Similarities by part of the party and index into the lexicon.
  private final int[][] known;

  /// Whether a part of the lexicon can carry a name, 0 where nobody asked yet.
  private final byte[] carries;

  LexiconScan(Reading party, Lexicon lexicon, boolean unvocalised) {
    this.lexicon = lexicon;
    this.unvocalised = unvocalised;
    prepared = party.parts().stream().map(PartSimilarity::of).toArray(PartSimilarity[]::new);
    known = new int[prepared.length][];
    carries = new byte[lexicon.size()];
  }

  /// Whether one of these parts of a name can lift its coverage to the bound: is similar enough to
  /// a part of the party, or may count as equal to one by being its initial, a piece of it, or it
  /// and others written together. Where this is false, the coverage is below the bound.
  boolean carriesAny(int[] parts) {
    for (int id : parts) {
      if (carries[id] == 0) {
        carries[id] = carries(id) ? CARRIES : CARRIES_NOT;
      }
      if (carries[id] == CARRIES) {
        return true;
      }
    }
    return false;
  }

  private boolean carries(int id) {
    Part part = lexicon.part(id);
    long letters = lexicon.keyLetters(id);
    long sounds = lexicon.soundLetters(id);
    for (PartSimilarity ours : prepared) {
      if (ours.isPrefixEitherWay(part)
          || (ours.atMost(part, letters, sounds, unvocalised) >= FullScan.BOUND
              && ours.to(part, unvocalised) >= FullScan.BOUND)) {
        return true;
      }
    }
    return false;
  }

  /// One row per part of the party, one column per part of the name.
  int[][] similarities(int[] parts) {
    int[][] similarities = new int[prepared.length][parts.length];
    for (int i = 0; i < prepared.length; i++) {
      if (known[i] == null) {
        known[i] = new int[lexicon.size()];
        Arrays.fill(known[i], UNKNOWN);
      }
      for (int j = 0; j < parts.length; j++) {
        int id = parts[j];
        if (known[i][id] == UNKNOWN) {
          known[i][id] = prepared[i].to(lexicon.part(id), unvocalised);
        }
        similarities[i][j] = known[i][id];
      }
    }
    return similarities;
  }
}
