package dev.cordon.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// The closed lexicon of what stands around articles, from `furniture.tsv`.
final class FurnitureLexicon {

  static final FurnitureLexicon STANDARD = read("furniture.tsv");

  private final List<Entry> entries;

  private FurnitureLexicon(List<Entry> entries) {
    this.entries = entries;
  }

  /// @param ends whether the article ends before such a block
  record Entry(FurnitureKind kind, boolean ends, Pattern pattern) {}

  /// A block that an entry matches, and what it says of the page.
  record Match(Entry entry, Matcher groups) {
    /// The stretch of the block that the named group matched; empty if there is none.
    Optional<Span> span(Block block, String group) {
      return entry.pattern().namedGroups().containsKey(group) && groups.start(group) >= 0
          ? Optional.of(block.part(groups.start(group), groups.end(group)))
          : Optional.empty();
    }
  }

  Optional<Match> match(Block block) {
    if (!block.isShort()) {
      return Optional.empty();
    }
    for (Entry entry : entries) {
      Matcher matcher = entry.pattern().matcher(block.plain());
      if (matcher.matches()) {
        return Optional.of(new Match(entry, matcher));
      }
    }
    return Optional.empty();
  }

  static FurnitureLexicon read(String table) {
    List<Entry> entries = new ArrayList<>();
    for (List<String> row : Table.rows(table, 3)) {
      FurnitureKind kind =
          FurnitureKind.ofLabel(row.get(0))
              .orElseThrow(
                  () -> new IllegalStateException("%s: no kind '%s'".formatted(table, row.get(0))));
      boolean ends =
          switch (row.get(1)) {
            case "ends" -> true;
            case "stays" -> false;
            default ->
                throw new IllegalStateException(
                    "%s: 'ends' or 'stays' expected, not '%s'".formatted(table, row.get(1)));
          };
      try {
        entries.add(
            new Entry(
                kind,
                ends,
                Pattern.compile(row.get(2), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
      } catch (PatternSyntaxException e) {
        throw new IllegalStateException("%s: '%s' is no pattern".formatted(table, row.get(2)), e);
      }
    }
    return new FurnitureLexicon(entries);
  }
}
