package dev.cordon.engine.name;

import dev.cordon.engine.Tables;
import java.util.ArrayList;
import java.util.List;

/// Folds letters and digraphs that languages use for one sound, so that spellings of a name that
/// came through different romanisations meet: "Qadhafi" and "Kadafi", "Mohamed" and "Muhammad".
final class SoundFold {

  private record Rule(String from, String to) {}

  /// Rules by the first letter of what they replace, longest first.
  private final List<List<Rule>> rules = new ArrayList<>();

  SoundFold(Tables tables) {
    for (char c = 'a'; c <= 'z'; c++) {
      rules.add(new ArrayList<>());
    }
    for (String[] row : tables.rows("sounds.tsv", 2)) {
      rules.get(row[0].charAt(0) - 'a').add(new Rule(row[0], row[1]));
    }
    for (List<Rule> ofLetter : rules) {
      ofLetter.sort((a, b) -> Integer.compare(b.from.length(), a.from.length()));
    }
  }

  /// The folded form of a key; the key itself where it is not written in a-z.
  String fold(String key) {
    StringBuilder folded = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); ) {
      char c = key.charAt(i);
      if (c < 'a' || c > 'z') {
        folded.append(c);
        i++;
        continue;
      }
      Rule rule = ruleAt(key, i);
      String to = rule == null ? String.valueOf(c) : rule.to;
      for (int k = 0; k < to.length(); k++) {
        char next = to.charAt(k);
        if (folded.isEmpty() || folded.charAt(folded.length() - 1) != next) {
          folded.append(next);
        }
      }
      i += rule == null ? 1 : rule.from.length();
    }
    int last = folded.length() - 1;
    if (last > 1 && folded.charAt(last) == 'h') {
      folded.setLength(last);
    }
    return folded.isEmpty() ? key : folded.toString();
  }

  /// The consonants of a folded key; the first vowel where there are none.
  static String skeleton(String sound) {
    StringBuilder consonants = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      if ("aiu".indexOf(c) < 0) {
        consonants.append(c);
      }
    }
    return consonants.isEmpty()
        ? sound.substring(0, Math.min(1, sound.length()))
        : consonants.toString();
  }

  private @org.jspecify.annotations.Nullable Rule ruleAt(String key, int at) {
    for (Rule rule : rules.get(key.charAt(at) - 'a')) {
      if (key.startsWith(rule.from, at)) {
        return rule;
      }
    }
    return null;
  }
}
