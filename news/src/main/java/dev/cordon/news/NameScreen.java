package dev.cordon.news;

import dev.cordon.engine.Engine;
import dev.cordon.model.Kind;
import dev.cordon.model.Party;
import dev.cordon.screening.Hit;
import dev.cordon.screening.Outcome;
import dev.cordon.screening.Screener;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Screens the names of one page, each once.
final class NameScreen {

  /// Most different names of a page. An article names some dozens; beyond, a page is a list or an
  /// attack and is refused rather than read in part.
  static final int MOST_NAMES = 500;

  private final String page;
  private final Screener screener;
  private final PageHits pageHits;
  private final Map<Party, List<Hit>> known = new HashMap<>();

  NameScreen(String page, Screener screener, Engine engine) {
    this.page = page;
    this.screener = screener;
    pageHits = new PageHits(engine);
  }

  /// The targets that a name of that kind could be, as far as they count on a page.
  ///
  /// @throws UnreadablePageException if the page names too many
  List<Hit> hits(String name, Kind kind) {
    return all(name, kind).stream().filter(hit -> pageHits.counts(hit, kind)).toList();
  }

  /// The targets that a person could be whose office and family name are all that the page gives.
  ///
  /// @throws UnreadablePageException if the page names too many
  List<Hit> hitsOfFamilyName(String name) {
    String key = Word.key(name);
    return all(name, Kind.PERSON).stream()
        .filter(hit -> pageHits.countsForFamilyName(hit, key))
        .toList();
  }

  /// The targets that what is known to be a body could be.
  ///
  /// @throws UnreadablePageException if the page names too many
  List<Hit> hitsOfBody(String name) {
    return all(name, Kind.ORGANIZATION).stream().filter(pageHits::countsForBody).toList();
  }

  private List<Hit> all(String name, Kind kind) {
    Party party = Party.named(name, kind);
    List<Hit> hits = known.get(party);
    if (hits == null) {
      if (known.size() == MOST_NAMES) {
        throw new UnreadablePageException(
            page,
            "it holds more than %,d different capitalised names, too many for an article"
                .formatted(MOST_NAMES));
      }
      hits =
          switch (screener.screen(party)) {
            case Outcome.Answered answered -> answered.hits();
            case Outcome.NotScreened(var _, var reason, var _) ->
                throw new UnreadablePageException(
                    page, "the name '%s' cannot be screened: %s".formatted(name, reason));
          };
      known.put(party, hits);
    }
    return hits;
  }
}
