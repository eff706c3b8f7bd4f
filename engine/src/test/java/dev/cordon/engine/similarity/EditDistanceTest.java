package dev.cordon.engine.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditDistanceTest {

  private static final long SEED = 20_231_228;

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource({
    "putin, putin, 0",
    "putin, putni, 1",
    "putin, puttin, 1",
    "wladimir, vladimir, 1",
    "ca, abc, 3",
    "'', abc, 3",
    "abc, '', 3",
    "ипатов, ипотов, 1",
  })
  void countsInsertionsDeletionsReplacementsAndSwaps(String a, String b, int distance) {
    assertThat(EditDistance.between(a, b)).isEqualTo(distance);
  }

  @Test
  void equalsThePlainTableOnRandomStringsOfEveryLength() {
    Random random = new Random(SEED);
    for (int i = 0; i < 4_000; i++) {
      String a = randomWord(random, i % 10 == 0 ? 90 : 14);
      String b = i % 3 == 0 ? randomWord(random, 14) : edited(a, random);
      assertThat(EditDistance.from(a).to(b))
          .as("%s / %s, seed %d", a, b, SEED)
          .isEqualTo(reference(a, b))
          .isEqualTo(EditDistance.from(b).to(a));
    }
  }

  private static String randomWord(Random random, int longest) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(longest + 1); i > 0; i--) {
      word.append("abcdeжш".charAt(random.nextInt(7)));
    }
    return word.toString();
  }

  private static String edited(String word, Random random) {
    StringBuilder result = new StringBuilder(word);
    for (int edits = random.nextInt(4); edits > 0 && result.length() > 1; edits--) {
      int at = random.nextInt(result.length() - 1);
      switch (random.nextInt(3)) {
        case 0 -> result.deleteCharAt(at);
        case 1 -> result.insert(at, 'ж');
        default -> {
          char first = result.charAt(at);
          result.setCharAt(at, result.charAt(at + 1));
          result.setCharAt(at + 1, first);
        }
      }
    }
    return result.toString();
  }

  /// Wagner and Fischer's table with swaps of neighbours, written for clarity.
  private static int reference(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
