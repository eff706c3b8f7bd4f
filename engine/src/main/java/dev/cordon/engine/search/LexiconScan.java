package dev.cordon.engine.search;

import dev.cordon.engine.name.Part;
import dev.cordon.engine.name.Reading;
import dev.cordon.engine.similarity.PartSimilarity;
import java.util.Arrays;
import java.util.List;

/// The parts of one reading of a party's name against the distinct parts of all targets, each pair
/// compared at most once and only when it is asked for. For one thread.
final class LexiconScan {

  private static final int UNKNOWN = -1;
  private static final byte CARRIES = 1;
  private static final byte CARRIES_NOT = 2;

  private final Lexicon lexicon;
  private final boolean unvocalised;
  private final List<Part> ours;
  private final PartSimilarity[] prepared;

  /// Similarities by part of the party and number in the lexicon.
  private final int[][] known;

  /// Whether a part of the lexicon can carry a name, 0 where nobody asked yet.
  private final byte[] carries;

  LexiconScan(Reading party, Lexicon lexicon, boolean unvocalised) {
    this.lexicon = lexicon;
    this.unvocalised = unvocalised;
    ours = party.parts();
    prepared = ours.stream().map(PartSimilarity::of).toArray(PartSimilarity[]::new);
    known = new int[prepared.length][];
    carries = new byte[lexicon.size()];
  }

  /// Whether one of the parts of a reading can lift its coverage to the bound: is similar enough to
  /// a part of the party, or may count as equal to one by being its initial, a piece of it, or it
  /// and others written together. Where this is false, the coverage is below the bound.
  boolean carriesAny(int reading) {
    SearchTable table = lexicon.table();
    for (int at = table.start(reading); at < table.ends[reading]; at++) {
      int id = table.parts[at];
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
    SearchTable table = lexicon.table();
    int length = table.keys.length(id);
    for (int i = 0; i < prepared.length; i++) {
      if (table.keys.isPrefixEitherWay(id, ours.get(i).key())) {
        return true;
      }
      int most =
          prepared[i].most(
              length,
              table.keyLetters[id],
              table.soundLengths[id],
              table.soundLetters[id],
              unvocalised);
      if (most >= FullScan.BOUND && similarity(i, id) >= FullScan.BOUND) {
        return true;
      }
    }
    return false;
  }

  /// One row per part of the party, one column per part of the reading.
  int[][] similarities(int reading) {
    SearchTable table = lexicon.table();
    int start = table.start(reading);
    int[][] similarities = new int[prepared.length][table.ends[reading] - start];
    for (int i = 0; i < prepared.length; i++) {
      for (int j = 0; j < similarities[i].length; j++) {
        similarities[i][j] = similarity(i, table.parts[start + j]);
      }
    }
    return similarities;
  }

  private int similarity(int i, int id) {
    if (known[i] == null) {
      known[i] = new int[lexicon.size()];
      Arrays.fill(known[i], UNKNOWN);
    }
    if (known[i][id] == UNKNOWN) {
      known[i][id] = prepared[i].to(lexicon.part(id), unvocalised);
    }
    return known[i][id];
  }
}
