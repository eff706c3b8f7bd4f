package dev.cordon.news;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
   * Body. Running text counts for the body by its words; a short line, a piece of furniture and above
   * all one that stands after articles ("All rights reserved", "Jump to comments") count against it.
   * The body is the stretch of blocks with the greatest sum. So a heading or an advertisement between
   * paragraphs stays inside, and a lone sentence in a list of links stays outside.
   *
   * Head. The byline is the last one shortly above the body or, below a standfirst, at its beginning;
   * then the body begins with the first running text after it. The headline is the line above them
   * that shares the most words with the text.
   *
   * A page with none of these marks is all body: nothing tells its parts apart. */

  /// Blocks above the body in which byline and headline are sought.
  private static final int HEAD = 12;

  /// Words of running text that may stand between headline and byline.
  private static final int LONGEST_STANDFIRST = 60;

  /// What a paragraph counts for the body beyond its words.
  private static final int PARAGRAPH = 6;

  /// What a block that is no running text takes from the body, in words.
  private static final int SHORT_LINE = 12;

  private static final int INNER_FURNITURE = 5;
  private static final int FURNITURE_AT_THE_END = 60;

  /// Longest line that states a day or a genre and nothing more, in words.
  private static final int MOST_WORDS_OF_LINE = 16;

  /// Blocks above byline or body in which the headline is sought, and most blocks of a head that
  /// has little else.
  private static final int HIGHEST_HEADLINE = 60;

  private static final int SHORT_HEAD = 6;

  /// Words of the text that a headline is compared with, and letters of a word that carries
  /// meaning.
  private static final int MOST_TOLD = 1_500;

  private static final int STEM = 4;

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
      Range range = densest(0);
      int byline = byline(range);
      if (byline >= range.first()) {
        range = densest(byline + 1);
      }
      List<Integer> dated = new ArrayList<>();
      List<Integer> labels = new ArrayList<>();
      for (int i = Math.max(0, range.first() - HEAD); i < range.first(); i++) {
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
      int headline = headline(byline < 0 ? range.first() : byline, range, dated, labels);
      if (headline < 0 && byline >= 0) {
        headline = headline(range.first(), range, dated, labels);
      }
      return new Layout(
          blocks, matched, range.first(), range.last(), byline, headline, dated, labels);
    }

    private record Range(int first, int last) {}

    /// The stretch with the greatest sum from that block on, the first one where several have it;
    /// the first block that is no furniture where no block counts for the body.
    private Range densest(int from) {
      Range best = new Range(-1, -1);
      int most = 0;
      int sum = 0;
      int start = from;
      for (int i = from; i < blocks.size(); i++) {
        if (sum < 0) {
          sum = 0;
          start = i;
        }
        sum += weight(i);
        if (sum > most) {
          most = sum;
          best = new Range(start, i);
        }
      }
      return most > 0 ? best : firstText(from);
    }

    private Range firstText(int from) {
      for (int i = from; i < blocks.size(); i++) {
        if (isText(i)) {
          return new Range(i, i);
        }
      }
      return from > 0 ? firstText(0) : new Range(0, 0);
    }

    private int weight(int i) {
      Block block = blocks.get(i);
      FurnitureLexicon.Match match = matched.get(i);
      if (match != null) {
        return match.entry().ends() ? -FURNITURE_AT_THE_END : -INNER_FURNITURE;
      }
      boolean isBegun = block.words() > LEAST_HEADLINE && Dateline.of(block).isPresent();
      return block.isProse() || isBegun || (block.endsLikeSentence() && !isFullByline(block))
          ? block.words() + PARAGRAPH
          : -SHORT_LINE;
    }

    private static boolean isFullByline(Block block) {
      return Byline.of(block).isPresent();
    }

    private int byline(Range range) {
      int standfirst = 0;
      int found = -1;
      for (int i = Math.max(0, range.first() - HEAD); i <= range.last(); i++) {
        if (standfirst > LONGEST_STANDFIRST) {
          break;
        }
        if (isText(i) && Byline.of(blocks.get(i)).isPresent()) {
          found = i;
        }
        standfirst += i >= range.first() && isText(i) ? blocks.get(i).words() : 0;
      }
      return found;
    }

    private boolean isText(int i) {
      return !matched.containsKey(i);
    }

    private boolean isDateLine(Block block) {
      Optional<Dates.Found> found = Dates.full(block.plain());
      if (found.isEmpty() || block.isProse()) {
        return false;
      }
      String lower = block.plain().toLowerCase(Locale.ROOT);
      int dateLength = found.get().end() - found.get().start();
      return lower.matches("(first |last )?(published|updated|posted|issued|released|date)\\b.*")
          || dateLength * 2 >= lower.length();
    }

    /// The line above the text that shares the most words with it, for a headline tells what the
    /// text tells; in a short head, where none does, the first.
    private int headline(int end, Range range, List<Integer> dated, List<Integer> labels) {
      Set<String> told = told(range);
      int best = -1;
      int most = 0;
      int first = -1;
      for (int i = end - 1; i >= Math.max(0, end - HIGHEST_HEADLINE); i--) {
        Block block = blocks.get(i);
        boolean isOther =
            !isText(i) || dated.contains(i) || labels.contains(i) || isFullStop(block);
        if (isOther
            || block.words() > MOST_HEADLINE
            || block.words() < LEAST_HEADLINE
            || Byline.of(block).isPresent()) {
          continue;
        }
        first = i;
        Set<String> words = contentWords(block.plain());
        int shared = (int) words.stream().filter(told::contains).count();
        int closeness = words.isEmpty() ? 0 : 100 * shared * shared / words.size();
        if (shared > 1 && closeness > most && shared * 2 >= words.size()) {
          most = closeness;
          best = i;
        }
      }
      return best < 0 && end <= SHORT_HEAD ? first : best;
    }

    private Set<String> told(Range range) {
      Set<String> told = new HashSet<>();
      int words = 0;
      for (int i = range.first(); i <= range.last() && words < MOST_TOLD; i++) {
        if (isText(i)) {
          told.addAll(contentWords(blocks.get(i).plain()));
          words += blocks.get(i).words();
        }
      }
      return told;
    }

    /// The beginnings of the words that carry meaning, so that "wants" and "wanted" are one.
    private static Set<String> contentWords(String plain) {
      Set<String> words = new HashSet<>();
      for (String word : plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", MOST_TOLD)) {
        if (word.length() >= STEM) {
          words.add(word.substring(0, Math.min(word.length(), STEM + 1)));
        }
      }
      return words;
    }

    private static boolean isFullStop(Block block) {
      return block.plain().endsWith(".");
    }
  }
}
