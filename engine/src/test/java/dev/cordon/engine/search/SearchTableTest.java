package dev.cordon.engine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cordon.engine.Engine;
import dev.cordon.engine.Listings;
import dev.cordon.engine.PreparedTarget;
import dev.cordon.model.Gender;
import dev.cordon.model.Identifier;
import dev.cordon.model.Kind;
import dev.cordon.model.Party;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchTableTest {

  private final Engine engine = Engine.standard();

  private final List<PreparedTarget> targets =
      List.of(
          engine.prepare(Listings.person("1", "SMIRNITSKI, Bogdan", "Богдан Смирницкий").listing()),
          engine.prepare(Listings.vessel("2", "GRAND ORYX 7").identified("imo:9074729").listing()),
          engine.prepare(Listings.person("3", "AL-KARIM, Mohamed", "محمد كريم").listing()),
          engine.prepare(Listings.vessel("4", "ORYX STAR").identified("imo:9074729").listing()));

  @ParameterizedTest
  @ValueSource(
      strings = {"Bogdan Smirnitzky", "Смирницкий", "Grand Oryx", "محمد كريم", "Mohammad Karim"})
  void aTableReadBackFindsWhatTheTargetsThemselvesDo(String name) {
    SearchTable readBack = SearchTable.of(ByteBuffer.wrap(SearchTable.of(targets).toBytes()));
    List<Integer> asked = new ArrayList<>();
    CandidateFinder finder =
        engine.finder(
            readBack,
            number -> {
              asked.add(number);
              return targets.get(number);
            });
    List<PreparedTarget> found = finder.anchored(engine.prepare(Party.named(name)));
    assertThat(found)
        .isNotEmpty()
        .isEqualTo(engine.finder(targets).anchored(engine.prepare(Party.named(name))));
    assertThat(asked).as("targets asked for").hasSameSizeAs(found);
  }

  @Test
  void everyBearerOfAnEqualIdentifierIsAnchoredWhateverItsName() {
    assertThat(found("imo:IMO 9074729")).containsExactly("2", "4");
  }

  @Test
  void anIdentifierThatFailsItsCheckAnchorsNobody() {
    assertThat(found("imo:9074728")).isEmpty();
    assertThat(found("mmsi:9074729")).isEmpty();
  }

  @Test
  void equalTargetsGiveEqualBytes() {
    assertThat(SearchTable.of(targets).toBytes()).isEqualTo(SearchTable.of(targets).toBytes());
  }

  @Test
  void bytesThatEndTooSoonOrTooLateAreRefused() {
    byte[] whole = SearchTable.of(targets).toBytes();
    for (int length = 0; length < whole.length; length++) {
      ByteBuffer cut = ByteBuffer.wrap(Arrays.copyOf(whole, length));
      assertThatIllegalArgumentException()
          .as("cut at %d", length)
          .isThrownBy(() -> SearchTable.of(cut))
          .withMessageContaining("search table");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SearchTable.of(ByteBuffer.wrap(Arrays.copyOf(whole, whole.length + 1))))
        .withMessageContaining("1 bytes are left");
  }

  private List<String> found(String identifier) {
    Party party =
        new Party(
            "",
            Kind.VESSEL,
            List.of("Something else"),
            List.of(),
            List.of(),
            Gender.UNKNOWN,
            List.of(Identifier.parse(identifier)),
            List.of());
    return engine.finder(targets).anchored(engine.prepare(party)).stream()
        .map(target -> target.listing().id().number())
        .toList();
  }
}
