package dev.cordon.engine.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.engine.Tables;
import dev.cordon.engine.name.NameAnalyzer;
import dev.cordon.engine.name.Part;
import dev.cordon.engine.name.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PartSimilarityTest {

  private static final long SEED = 17_091;
  private static final String[] WORDS = {
    "muhammad",
    "qadhafi",
    "kadafi",
    "ltd",
    "limited",
    "llc",
    "ii",
    "2",
    "two",
    "17",
    "k",
    "bin",
    "trading",
    "Шойгу",
    "محمد",
    "김",
    "shoygu",
    "ø",
    "sergei",
    "serguey"
  };

  private final NameAnalyzer analyzer = new NameAnalyzer(new Tables("test"));

  @Test
  void itsBoundIsNeverLessThanTheSimilarityAndTheSimilarityIsSymmetric() {
    List<Part> parts = parts(new Random(SEED));
    int near = 0;
    for (Part a : parts) {
      PartSimilarity prepared = PartSimilarity.of(a);
      for (Part b : parts) {
        for (boolean unvocalised : new boolean[] {true, false}) {
          int similarity = prepared.to(b, unvocalised);
          assertThat(similarity)
              .as("%s, %s, seed %d", a.key(), b.key(), SEED)
              .isBetween(0, PartSimilarity.ONE)
              .isEqualTo(PartSimilarity.of(b).to(a, unvocalised));
          assertThat(
                  prepared.most(
                      b.key().length(),
                      PartSimilarity.letters(b.key()),
                      b.sound().length(),
                      PartSimilarity.letters(b.sound()),
                      unvocalised))
              .as("%s, %s, seed %d", a.key(), b.key(), SEED)
              .isGreaterThanOrEqualTo(similarity);
          near += similarity > PartSimilarity.ONE / 2 ? 1 : 0;
        }
      }
    }
    assertThat(near).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @CsvSource({
    "smith, smith, 65536",
    "boston, bostan, 54613",
    "qadhafi, kadafi, 62915",
    "17, 18, 0",
    "ltd, limited, 65536",
    "gmbh, llc, 65536",
    "ltd, ag, 0",
  })
  void partsAreAsAlikeAsTheirEditsTheirSoundAndTheirRoleSay(String a, String b, int expected) {
    assertThat(PartSimilarity.of(part(a)).to(part(b), false)).isEqualTo(expected);
  }

  private List<Part> parts(Random random) {
    List<Part> parts = new ArrayList<>();
    for (String word : WORDS) {
      for (Reading reading : analyzer.analyze(word).readings()) {
        parts.addAll(reading.parts());
      }
      for (int edits = 0; edits < 8; edits++) {
        StringBuilder edited = new StringBuilder(word);
        for (int i = 0; i <= random.nextInt(3); i++) {
          int at = random.nextInt(edited.length());
          edited.setCharAt(at, (char) ('a' + random.nextInt(26)));
        }
        parts.add(part(edited.toString()));
      }
    }
    return parts;
  }

  private Part part(String word) {
    return analyzer.analyze(word).readings().getFirst().parts().getFirst();
  }
}
