package dev.cordon.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cordon.engine.Engine;
import dev.cordon.engine.PreparedTarget;
import dev.cordon.model.Edition;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RegisterTest {

  private final Engine engine = Engine.standard();

  private final Edition first =
      Invented.edition(
          "own-a",
          Invented.person("own-a", "9"),
          Invented.vessel("own-a", "10"),
          Invented.aircraft("own-a", "1"));
  private final Edition second =
      Invented.edition("own-b", Invented.organization("own-b", "1"), Invented.person("own-b", "x"));

  private final Register register = Register.of(List.of(second, first), engine);

  @Test
  void everyListingComesBackAsItWas() {
    List<Listing> listings =
        Stream.of(first, second).flatMap(edition -> edition.listings().stream()).toList();
    assertThat(listings)
        .allSatisfy(
            listing ->
                assertThat(register.target(listing.id()).map(PreparedTarget::listing))
                    .contains(listing));
  }

  @Test
  void editionsStandInOrderOfTheirLists() {
    assertThat(register.editions())
        .extracting(EditionHeader::list)
        .containsExactly("own-a", "own-b");
  }

  @Test
  void anIdThatNobodyHasFindsNobody() {
    assertThat(register.target(new ListingId("own-a", "2"))).isEqualTo(Optional.empty());
    assertThat(register.target(new ListingId("zzz", "1"))).isEqualTo(Optional.empty());
  }

  @Test
  void theFinderSearchesEveryEdition() {
    assertThat(register.finder().anchored(engine.prepare(Party.named("Zebulona Vantongeren"))))
        .extracting(target -> target.listing().id().toString())
        .containsExactly("own-a:9", "own-b:x");
  }

  @Test
  void aListOrAListingThatStandsTwiceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Register.of(List.of(first, first), engine))
        .withMessageContaining("at most one edition of a list");
    Edition twice =
        Invented.edition("own-c", Invented.person("own-c", "1"), Invented.vessel("own-c", "1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Register.of(List.of(twice), engine))
        .withMessageContaining("own-c:1 stands twice");
  }
}
