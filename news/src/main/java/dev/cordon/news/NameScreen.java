package dev.cordon.news;

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
  static final int MOST_NAMES = 1_000;

  private final String page;
  private final Screener screener;
  private final Map<Party, List<Hit>> known = new HashMap<>();

  NameScreen(String page, Screener screener) {
    this.page = page;
    this.screener = screener;
  }

  /// The targets that a name of that kind could be.
  ///
  /// A ship's or an aircraft's name is often a common word, so that one is reported only where the
  /// page says that it names a ship; likewise nobody is reported for a name that has but one part.
  ///
  /// @throws UnreadablePageException if the page names too many
  List<Hit> hits(String name, Kind kind) {
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
            case Outcome.Answered answered ->
                answered.hits().stream().filter(hit -> counts(hit, kind)).toList();
            case Outcome.NotScreened(var _, var reason, var _) ->
                throw new UnreadablePageException(
                    page, "the name '%s' cannot be screened: %s".formatted(name, reason));
          };
      known.put(party, hits);
    }
    return hits;
  }

  private static boolean counts(Hit hit, Kind kind) {
    if (hit.suppressed()) {
      return false;
    }
    boolean isCraft =
        switch (hit.assessment().target().kind()) {
          case VESSEL, AIRCRAFT -> true;
          case PERSON, ORGANIZATION, ANY -> false;
        };
    return isCraft ? kind == Kind.VESSEL : kind != Kind.VESSEL && partsOf(hit) > 1;
  }

  private static int partsOf(Hit hit) {
    return hit.assessment().targetName().text().strip().split("[\\s,]+", -1).length;
  }
}
