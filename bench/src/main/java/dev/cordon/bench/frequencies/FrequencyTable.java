package dev.cordon.bench.frequencies;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/// How rare each part is among persons and among bodies, in whole bits.
final class FrequencyTable {

  /// Bits of a part that the table does not have; it keeps only what is commoner.
  static final int RAREST = 15;

  /* Two different persons share a part as often as it is borne where they come from: half of the
   * world's "Smith" are met where "Smith" is common. So the frequency of a part is the mean of its
   * frequencies, each weighted by how many bearers it brings:
   *
   *   sum of share * share of others / sum of share
   *
   * A plain mean would make "Mohammed" three times as rare as it is among those who could be taken
   * for a target called so. Whoever bears a part is not counted as his own namesake, so a part that
   * was met once tells nothing, and one that was met twice in a small population is not taken for
   * common. */

  private final List<Population> persons;
  private final List<Population> bodies;

  FrequencyTable(List<Population> persons, List<Population> bodies) {
    this.persons = List.copyOf(persons);
    this.bodies = List.copyOf(bodies);
  }

  /// The rows of the table in order of key: key, bits among persons, bits among bodies; a cell is
  /// empty where the part is as rare as one that the table does not have.
  List<String> rows() {
    SortedSet<String> keys = new TreeSet<>();
    persons.forEach(population -> keys.addAll(population.keys()));
    bodies.forEach(population -> keys.addAll(population.keys()));
    List<String> rows = new ArrayList<>();
    for (String key : keys) {
      String person = cell(bits(key, persons));
      String body = cell(bits(key, bodies));
      if (!person.isEmpty() || !body.isEmpty()) {
        rows.add(key + "\t" + person + "\t" + body);
      }
    }
    return rows;
  }

  private static String cell(OptionalInt bits) {
    return bits.isPresent() ? Integer.toString(bits.getAsInt()) : "";
  }

  /// Whole bits below [#RAREST]; empty if the part is rarer, or nobody shares it.
  static OptionalInt bits(String key, List<Population> populations) {
    double bearers = 0;
    double namesakes = 0;
    for (Population population : populations) {
      double share = population.share(key);
      bearers += share;
      namesakes += share * population.shareOfOthers(key);
    }
    if (namesakes == 0) {
      return OptionalInt.empty();
    }
    double bits = -StrictMath.log(namesakes / bearers) / StrictMath.log(2);
    int rounded = (int) StrictMath.rint(bits);
    return rounded < RAREST ? OptionalInt.of(rounded) : OptionalInt.empty();
  }
}
