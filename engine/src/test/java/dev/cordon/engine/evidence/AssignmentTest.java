package dev.cordon.engine.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class AssignmentTest {

  private static final long SEED = 417;

  @Test
  void gainsAsMuchAsTheBestOfAllPairings() {
    Random random = new Random(SEED);
    for (int run = 0; run < 3_000; run++) {
      int[][] gains = new int[1 + random.nextInt(5)][1 + random.nextInt(5)];
      for (int[] row : gains) {
        for (int j = 0; j < row.length; j++) {
          row[j] = Math.max(0, random.nextInt(40) - 15);
        }
      }
      assertThat(total(gains, Assignment.best(gains)))
          .as("run %d, seed %d", run, SEED)
          .isEqualTo(bestOfAll(gains, 0, 0));
    }
  }

  @Test
  void leavesAPartAloneRatherThanPairItForNothing() {
    assertThat(Assignment.best(new int[][] {{0, 5}, {0, 0}})).containsExactly(1, -1);
  }

  @Test
  void pairsNothingWhereOneSideIsEmpty() {
    assertThat(Assignment.best(new int[0][0])).isEmpty();
  }

  private static int total(int[][] gains, int[] partner) {
    int sum = 0;
    boolean[] taken = new boolean[gains[0].length];
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0) {
        assertThat(taken[partner[i]]).isFalse();
        taken[partner[i]] = true;
        sum += gains[i][partner[i]];
      }
    }
    return sum;
  }

  private static int bestOfAll(int[][] gains, int row, int taken) {
    if (row == gains.length) {
      return 0;
    }
    int best = bestOfAll(gains, row + 1, taken);
    for (int j = 0; j < gains[row].length; j++) {
      if ((taken & (1 << j)) == 0) {
        best = Math.max(best, gains[row][j] + bestOfAll(gains, row + 1, taken | (1 << j)));
      }
    }
    return best;
  }
}
