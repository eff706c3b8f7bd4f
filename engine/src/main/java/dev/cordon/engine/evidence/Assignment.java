package dev.cordon.engine.evidence;

import java.util.Arrays;

/// Pairs rows with columns so that the gains of the pairs add up to the most there can be.
final class Assignment {

  /* The Hungarian method with potentials, O(rows² · columns): Kuhn (1955) in the form of Jonker and
   * Volgenant (1987). Names have a handful of parts, so clarity wins over speed here. */

  private Assignment() {}

  /// The column of each row, -1 where the row stays alone; no pair with a gain of 0 or less is
  /// made.
  static int[] best(int[][] gains) {
    int rows = gains.length;
    int columns = rows == 0 ? 0 : gains[0].length;
    int[] partner = new int[rows];
    if (rows > columns) {
      Arrays.fill(partner, -1);
      int[] byColumn = best(transposed(gains, columns));
      for (int column = 0; column < columns; column++) {
        if (byColumn[column] >= 0) {
          partner[byColumn[column]] = column;
        }
      }
      return partner;
    }
    int[] rowOf = solve(gains, rows, columns);
    Arrays.fill(partner, -1);
    for (int column = 1; column <= columns; column++) {
      int row = rowOf[column] - 1;
      if (row >= 0 && gains[row][column - 1] > 0) {
        partner[row] = column - 1;
      }
    }
    return partner;
  }

  private static int[][] transposed(int[][] gains, int columns) {
    int[][] turned = new int[columns][gains.length];
    for (int row = 0; row < gains.length; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column][row] = gains[row][column];
      }
    }
    return turned;
  }

  /// The row of each column, both counted from 1, 0 where the column stays alone.
  private static int[] solve(int[][] gains, int rows, int columns) {
    int[] rowPotential = new int[rows + 1];
    int[] columnPotential = new int[columns + 1];
    int[] rowOf = new int[columns + 1];
    int[] cameFrom = new int[columns + 1];
    for (int row = 1; row <= rows; row++) {
      rowOf[0] = row;
      int column = 0;
      int[] slack = new int[columns + 1];
      Arrays.fill(slack, Integer.MAX_VALUE);
      boolean[] done = new boolean[columns + 1];
      do {
        done[column] = true;
        int current = rowOf[column];
        int least = Integer.MAX_VALUE;
        int next = 0;
        for (int j = 1; j <= columns; j++) {
          if (done[j]) {
            continue;
          }
          int cost = -Math.max(0, gains[current - 1][j - 1]);
          int reduced = cost - rowPotential[current] - columnPotential[j];
          if (reduced < slack[j]) {
            slack[j] = reduced;
            cameFrom[j] = column;
          }
          if (slack[j] < least) {
            least = slack[j];
            next = j;
          }
        }
        for (int j = 0; j <= columns; j++) {
          if (done[j]) {
            rowPotential[rowOf[j]] += least;
            columnPotential[j] -= least;
          } else {
            slack[j] -= least;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      do {
        int previous = cameFrom[column];
        rowOf[column] = rowOf[previous];
        column = previous;
      } while (column != 0);
    }
    return rowOf;
  }
}
