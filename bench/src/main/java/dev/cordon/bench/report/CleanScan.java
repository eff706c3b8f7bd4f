package dev.cordon.bench.report;

import dev.cordon.bench.deck.CleanParty;
import dev.cordon.engine.Assessment;
import dev.cordon.engine.NamesCompared;
import java.util.Arrays;
import java.util.List;

/// The most bits that clean parties reach on a list by their names alone.
final class CleanScan {

  /// How many of the deck's odd rows are screened.
  static final int PARTIES = 2_000;

  private CleanScan() {}

  /// Bits of the best target for each party; the least `int` where none is anchored.
  static int[] best(List<CleanParty> parties, Searched list) {
    return parties.parallelStream()
        .mapToInt(
            party ->
                list.anchored(party.nameOnly(), NamesCompared.WITHOUT_WEAK).stream()
                    .mapToInt(Assessment::millibits)
                    .max()
                    .orElse(Integer.MIN_VALUE))
        .toArray();
  }

  /// The lowest threshold at which at most so many of a thousand parties alert.
  static int lineFor(int perThousand, int[] best) {
    int[] rising = best.clone();
    Arrays.sort(rising);
    int allowed = (int) ((long) rising.length * perThousand / 1_000);
    return allowed >= rising.length ? Integer.MIN_VALUE : rising[rising.length - allowed - 1] + 1;
  }
}
