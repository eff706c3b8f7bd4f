package dev.cordon.bench.frequencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrequencyTableTest {

  private static Bearers population(int bearers, String key, int others) {
    Bearers population = new Bearers();
    for (int i = 0; i < bearers; i++) {
      population.add(Set.of(key));
    }
    for (int i = 0; i < others; i++) {
      population.add(Set.of());
    }
    return population;
  }

  @Test
  void bitsSayHowManyBearersThereAreForEachNamesake() {
    // 9 of 65 bear it: seen from one of them, 8 of the other 64, one in 2^3.
    assertThat(FrequencyTable.bits("ilmar", List.of(population(9, "ilmar", 56)))).hasValue(3);
  }

  @Test
  void aPartMetOnceIsAsRareAsAnUnknownOne() {
    List<Population> once = List.of(population(1, "ilmar", 63));
    assertThat(FrequencyTable.bits("ilmar", once)).isEmpty();
    assertThat(FrequencyTable.bits("unknown", once)).isEmpty();
  }

  @Test
  void aPopulationCountsByTheBearersThatItBrings() {
    // Shares 1/2 and 0: whoever bears it comes from the first, where every second one does.
    List<Population> two = List.of(population(33, "ilmar", 32), population(1, "other", 64));
    assertThat(FrequencyTable.bits("ilmar", two)).hasValue(1);
  }

  @Test
  void rowsAreInOrderAndLeaveOutWhatNobodyShares() {
    Bearers persons = population(3, "ilmar", 5);
    persons.add(Set.of("single"));
    FrequencyTable table = new FrequencyTable(List.of(persons), List.of(population(2, "alpha", 0)));
    assertThat(table.rows()).containsExactly("alpha\t\t0", "ilmar\t2\t");
  }
}
