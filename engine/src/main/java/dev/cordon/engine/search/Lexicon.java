package dev.cordon.engine.search;

import dev.cordon.engine.name.Part;
import dev.cordon.engine.similarity.PartSimilarity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The distinct parts of all names of all targets, numbered from 0, each with its sets of letters.
final class Lexicon {

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private long[] keyLetters = new long[1_024];
  private long[] soundLetters = new long[1_024];

  /// The number of a part, a new one for a key not seen before; parts with one key differ in
  /// nothing that is compared.
  int add(Part part) {
    Integer known = ids.get(part.key());
    if (known != null) {
      return known;
    }
    int id = parts.size();
    if (id == keyLetters.length) {
      keyLetters = Arrays.copyOf(keyLetters, 2 * id);
      soundLetters = Arrays.copyOf(soundLetters, 2 * id);
    }
    ids.put(part.key(), id);
    parts.add(part);
    keyLetters[id] = PartSimilarity.letters(part.key());
    soundLetters[id] = PartSimilarity.letters(part.sound());
    return id;
  }

  Part part(int id) {
    return parts.get(id);
  }

  /// Set of the letters of a part's key, as [PartSimilarity#letters(String)] has it.
  long keyLetters(int id) {
    return keyLetters[id];
  }

  /// Set of the letters of a part's sound.
  long soundLetters(int id) {
    return soundLetters[id];
  }

  int size() {
    return parts.size();
  }
}
