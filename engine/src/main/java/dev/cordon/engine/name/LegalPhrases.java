package dev.cordon.engine.name;

import dev.cordon.engine.Tables;
import dev.cordon.engine.name.NameAnalyzer.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Legal forms that are written out in several words, such as "Limited Liability Company", by a
/// table.
final class LegalPhrases {

  private final Map<String, String> formOf = new HashMap<>();
  private int longest;

  LegalPhrases(Tables tables) {
    for (String[] row : tables.rows("legal-phrases.tsv", 2)) {
      formOf.put(row[0], row[1]);
      longest = Math.max(longest, row[0].split(" ", -1).length);
    }
  }

  /// Makes one word of the last words if they spell out a legal form; the longest that they do.
  ///
  /// @param from words before this place are left as they are
  void fold(List<Word> words, int from) {
    for (int length = Math.min(longest, words.size() - from); length > 1; length--) {
      List<Word> last = words.subList(words.size() - length, words.size());
      String form = formOf.get(String.join(" ", last.stream().map(Word::key).toList()));
      if (form != null) {
        String text = String.join(" ", last.stream().map(Word::text).toList());
        int script = last.getFirst().script();
        last.clear();
        words.add(new Word(text, form, script));
        return;
      }
    }
  }
}
