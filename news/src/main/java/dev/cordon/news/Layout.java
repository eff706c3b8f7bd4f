package dev.cordon.news;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where on a page the article stands: head, body, and furniture around and inside them.
///
/// @param blocks of the whole page, in order
/// @param matched furniture of the lexicon, by index of its block
/// @param first index of the block in which the body begins
/// @param last index of the block in which it ends
/// @param byline index of the byline's block, `-1` if there is none
/// @param headline index of the headline's block, `-1` if there is none
/// @param dated indexes of head blocks that state a day
/// @param labels indexes of head blocks that only name a genre
record Layout(
    List<Block> blocks,
    Map<Integer, FurnitureLexicon.Match> matched,
    int first,
    int last,
    int byline,
    int headline,
    List<Integer> dated,
    List<Integer> labels) {

  /* How the article is found
   *
   * Head. A byline among the first blocks ends the head: the body begins with the first running text
   * after it. Without a byline it begins with a dateline, else with the first running text. The
   * headline is the first block above the byline or the body that has three words and is neither
   * furniture nor running text.
   *
   * End. Furniture that stands after articles ("All rights reserved", "Jump to comments") ends the
   * body, unless more running text follows it than went before: then it stood inside. The body ends
   * with the last running text before.
   *
   * A page with none of these marks is all body: nothing tells its parts apart. */

  /// Blocks among which the byline is sought.
  private static final int HEAD = 25;

  /// Longest line that states a day or a genre and nothing more, in words.
  private static final int MOST_WORDS_OF_LINE = 16;

  private static final int LEAST_HEADLINE = 3;
  private static final int MOST_HEADLINE = 35;

  private static final Pattern LABEL =
      Pattern.compile(
          "(opinion|commentary|op-ed|editorial|guest column|letters?|perspectives?|press release|press releases|news release|media release|press statement|for immediate release)s?:?",
          Pattern.CASE_INSENSITIVE);

  static Layout of(List<Block> blocks) {
    Map<Integer, FurnitureLexicon.Match> matched = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      int index = i;
      FurnitureLexicon.STANDARD.match(blocks.get(i)).ifPresent(match -> matched.put(index, match));
    }
    return new Search(blocks, matched).layout();
  }

  /// Whether nothing on the page tells its parts apart.
  boolean isPlain() {
    return matched.isEmpty()
        && byline < 0
        && headline < 0
        && dated.isEmpty()
        && labels.isEmpty()
        && Dateline.of(blocks.get(first)).isEmpty();
  }

  private static final class Search {
    private final List<Block> blocks;
    private final Map<Integer, FurnitureLexicon.Match> matched;

    Search(List<Block> blocks, Map<Integer, FurnitureLexicon.Match> matched) {
      this.blocks = blocks;
      this.matched = matched;
    }

    Layout layout() {
      int byline = byline();
      int first = first(byline);
      List<Integer> dated = new ArrayList<>();
      List<Integer> labels = new ArrayList<>();
      for (int i = 0; i < first; i++) {
        Block block = blocks.get(i);
        if (i == byline || matched.containsKey(i) || block.words() > MOST_WORDS_OF_LINE) {
          continue;
        }
        if (LABEL.matcher(block.plain()).matches()) {
          labels.add(i);
        } else if (isDateLine(block)) {
          dated.add(i);
        }
      }
      int headline = headline(byline < 0 ? first : byline, dated, labels);
      if (headline < 0 && byline >= 0) {
        headline = headline(first, dated, labels);
      }
      return new Layout(blocks, matched, first, last(first), byline, headline, dated, labels);
    }

    private int byline() {
      for (int i = 0; i < Math.min(HEAD, blocks.size()); i++) {
        if (!matched.containsKey(i) && Byline.of(blocks.get(i)).isPresent()) {
          return i;
        }
      }
      return -1;
    }

    private int first(int byline) {
      for (int i = byline + 1; i < blocks.size(); i++) {
        if (isText(i) && (blocks.get(i).isProse() || isDateline(i))) {
          return i;
        }
      }
      for (int i = 0; i < blocks.size(); i++) {
        if (isText(i) && i != byline) {
          return i; // no running text: whatever is not furniture
        }
      }
      return 0;
    }

    private boolean isText(int i) {
      return !matched.containsKey(i);
    }

    private boolean isDateline(int i) {
      return blocks.get(i).words() > LEAST_HEADLINE && Dateline.of(blocks.get(i)).isPresent();
    }

    private int last(int first) {
      int cut = cut(first);
      for (int i = cut - 1; i > first; i--) {
        if (isText(i) && (blocks.get(i).isProse() || blocks.get(i).endsLikeSentence())) {
          return i;
        }
      }
      return first;
    }

    private int cut(int first) {
      long before = blocks.get(first).words();
      long after = 0;
      for (int i = first + 1; i < blocks.size(); i++) {
        after += proseWords(i);
      }
      for (int i = first + 1; i < blocks.size(); i++) {
        FurnitureLexicon.Match match = matched.get(i);
        if (match != null && match.entry().ends() && after < before) {
          return i;
        }
        before += proseWords(i);
        after -= proseWords(i);
      }
      return blocks.size();
    }

    private long proseWords(int i) {
      return isText(i) && blocks.get(i).isProse() ? blocks.get(i).words() : 0;
    }

    private boolean isDateLine(Block block) {
      Optional<Dates.Found> found = Dates.full(block.plain());
      if (found.isEmpty() || block.isProse()) {
        return false;
      }
      String lower = block.plain().toLowerCase(java.util.Locale.ROOT);
      int dateLength = found.get().end() - found.get().start();
      return lower.matches("(first |last )?(published|updated|posted|issued|released|date)\\b.*")
          || dateLength * 2 >= lower.length();
    }

    private int headline(int end, List<Integer> dated, List<Integer> labels) {
      int best = -1;
      for (int i = 0; i < end; i++) {
        Block block = blocks.get(i);
        boolean isOther =
            !isText(i) || dated.contains(i) || labels.contains(i) || isFullStop(block);
        if (isOther || block.words() > MOST_HEADLINE || Byline.of(block).isPresent()) {
          continue;
        }
        if (block.words() >= LEAST_HEADLINE) {
          return i;
        }
        best = i;
      }
      return end == 0 || best != end - 1 ? -1 : best;
    }

    private static boolean isFullStop(Block block) {
      return block.plain().endsWith(".") && block.isProse();
    }
  }
}
