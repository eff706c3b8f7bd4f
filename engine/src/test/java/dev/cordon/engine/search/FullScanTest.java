package dev.cordon.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.engine.Engine;
import dev.cordon.engine.Listings;
import dev.cordon.engine.NamesCompared;
import dev.cordon.engine.PreparedParty;
import dev.cordon.engine.PreparedTarget;
import dev.cordon.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FullScanTest {

  private static final long SEED = 38_000;
  private static final String[] SYLLABLES = {
    "ka", "ri", "mo", "shen", "al", "bek", "ov", "ibn", "zha", "tur", "an", "l", "khal", "id", "é"
  };

  private final Engine engine = Engine.standard();

  /// The scan's shared rows and its skipping must not change what is found.
  @Test
  void findsJustTheTargetsWhoseOwnAssessmentIsAnchored() {
    Random random = new Random(SEED);
    List<PreparedTarget> targets = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      String alias = random.nextInt(4) == 0 ? "محمد كريم" : name(random);
      targets.add(
          engine.prepare(Listings.person(String.valueOf(i), name(random), alias).listing()));
    }
    CandidateFinder finder = engine.finder(targets);
    int anchored = 0;
    for (int i = 0; i < 200; i++) {
      PreparedParty party =
          engine.prepare(Party.named(i % 20 == 0 ? "Mohamed Karim" : name(random)));
      List<PreparedTarget> expected =
          finder.targets().stream()
              .filter(t -> engine.assess(party, t, 0, NamesCompared.ALL).anchored())
              .toList();
      anchored += expected.size();
      assertThat(finder.anchored(party))
          .as("%s, seed %d", party.party().name(), SEED)
          .isEqualTo(expected);
    }
    assertThat(anchored).isGreaterThan(200);
  }

  @Test
  void targetsComeInTheOrderOfTheirIds() {
    List<PreparedTarget> targets =
        List.of(
            engine.prepare(Listings.person("9", "Karim Beg").listing()),
            engine.prepare(Listings.person("10", "Karim Beg").listing()));
    assertThat(engine.finder(targets).anchored(engine.prepare(Party.named("Karim Beg"))))
        .extracting(target -> target.listing().id().number())
        .containsExactly("10", "9");
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int parts = 1 + random.nextInt(3); parts > 0; parts--) {
      for (int syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
        name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      name.append(' ');
    }
    return name.toString();
  }
}
