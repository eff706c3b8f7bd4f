package dev.cordon.cli;

import dev.cordon.screening.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The part of a party's hits that results show. Hits and targets found by a weak alias only are
/// counted apart, so that the second never take the place of the first.
///
/// @param inOrder what is shown of both, by bits
/// @param allHits how many hits there are
/// @param allWeak how many targets only a weak alias found
record Shown(List<Hit> inOrder, int allHits, int allWeak) {

  /// Least number of targets found by a weak alias only that are shown whatever the limit.
  private static final int LEAST_WEAK = 10;

  Shown {
    inOrder = List.copyOf(inOrder);
  }

  /// @param all hits and weak ones by bits
  /// @param limit most hits shown
  static Shown of(List<Hit> all, int limit) {
    List<Hit> shown = new ArrayList<>();
    int hits = 0;
    int weak = 0;
    for (Hit hit : all) {
      if (hit.suppressed() ? weak++ < Math.max(limit, LEAST_WEAK) : hits++ < limit) {
        shown.add(hit);
      }
    }
    return new Shown(shown, hits, weak);
  }

  /// The hits that are shown.
  List<Hit> hits() {
    return inOrder.stream().filter(hit -> !hit.suppressed()).toList();
  }

  /// The targets found by a weak alias only that are shown.
  List<Hit> weak() {
    return inOrder.stream().filter(Hit::suppressed).toList();
  }

  /// All that is shown, the hits first: the order for the eye.
  List<Hit> hitsFirst() {
    return Stream.concat(hits().stream(), weak().stream()).toList();
  }

  int hitsNotShown() {
    return allHits - hits().size();
  }

  int weakNotShown() {
    return allWeak - weak().size();
  }
}
