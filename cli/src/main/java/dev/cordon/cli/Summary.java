package dev.cordon.cli;

import dev.cordon.model.EditionHeader;
import dev.cordon.screening.Hit;
import dev.cordon.screening.Policy;
import dev.cordon.screening.Screened;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Counts of a run.
final class Summary {

  private int parties;
  private int partiesWithHits;
  private int hits;
  private int weakAliasOnly;
  private int notScreened;

  void add(Answer answer) {
    parties++;
    switch (answer) {
      case Answer.Refused _ -> notScreened++;
      case Answer.Screened(var _, var outcome) -> {
        long suppressed = outcome.hits().stream().filter(Hit::suppressed).count();
        weakAliasOnly += (int) suppressed;
        hits += outcome.hits().size() - (int) suppressed;
        partiesWithHits += outcome.hasHit() ? 1 : 0;
      }
    }
  }

  boolean hasHit() {
    return hits > 0;
  }

  int notScreened() {
    return notScreened;
  }

  /// One sentence: how many parties against which editions of which age in how long, and what came
  /// of it.
  String text(Screened screened, LocalDate today, Duration took) {
    List<String> found = new ArrayList<>();
    if (notScreened < parties || parties == 0) {
      found.add(
          hits == 0 ? "no hit" : counted(hits, "hit") + " on " + counted(partiesWithHits, "party"));
    }
    if (weakAliasOnly > 0) {
      found.add("%,d by a weak alias only".formatted(weakAliasOnly));
    }
    if (notScreened > 0) {
      found.add(
          notScreened == parties
              ? "NOTHING WAS SCREENED"
              : "%,d NOT SCREENED".formatted(notScreened));
    }
    return "%s against %s in %s: %s."
        .formatted(
            counted(parties, "party"),
            String.join(
                " and ",
                screened.editions().stream().map(edition -> named(edition, today)).toList()),
            seconds(took),
            String.join(", ", found));
  }

  /// An edition with its date, age and counts.
  static String named(EditionHeader edition, LocalDate today) {
    long age = Policy.ageInDays(edition, today);
    String quarantined =
        edition.quarantined() == 0 ? "" : ", %,d quarantined".formatted(edition.quarantined());
    String held = edition.held() == 0 ? "" : ", %,d of them held".formatted(edition.held());
    return "%s of %s (%,d %s old, %,d listings%s%s)"
        .formatted(
            edition.list(),
            edition.published(),
            age,
            age == 1 ? "day" : "days",
            edition.listings(),
            held,
            quarantined);
  }

  private static String counted(int count, String word) {
    String plural = word.equals("party") ? "parties" : word + "s";
    return "%,d %s".formatted(count, count == 1 ? word : plural);
  }

  private static String seconds(Duration took) {
    return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1_000.0);
  }
}
