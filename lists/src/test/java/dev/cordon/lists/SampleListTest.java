package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.lists.ofac.OfacFiles;
import dev.cordon.lists.ofac.OfacReader;
import dev.cordon.model.AliasQuality;
import dev.cordon.model.Edition;
import dev.cordon.model.Identifier;
import dev.cordon.model.IdentifierKind;
import dev.cordon.model.Kind;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import dev.cordon.model.NameType;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class SampleListTest {

  private final Edition sample = SampleList.edition();

  @Test
  void itIsNotOfficialAndSaysWhatDayItIsOf() {
    assertThat(sample.header().official()).isFalse();
    assertThat(sample.header().list()).isEqualTo("sample");
    assertThat(sample.header().published()).isEqualTo(LocalDate.of(2023, 12, 28));
    assertThat(sample.quarantined()).isEmpty();
    assertThat(sample.listings()).hasSizeBetween(90, 120);
  }

  @Test
  void everyKindManyProgrammesWeakAliasesAndOriginalScriptsAreThere() {
    assertThat(sample.listings())
        .extracting(Listing::kind)
        .contains(Kind.PERSON, Kind.ORGANIZATION, Kind.VESSEL, Kind.AIRCRAFT);
    assertThat(sample.listings().stream().flatMap(l -> l.programmes().stream()).distinct())
        .hasSizeGreaterThan(25);
    assertThat(sample.listings().stream().flatMap(l -> l.names().stream()))
        .anyMatch(ListedName::isWeak)
        .anyMatch(name -> name.type() == NameType.ORIGINAL_SCRIPT);
    assertThat(sample.listings().stream().flatMap(l -> l.identifiers().stream()))
        .extracting(Identifier::kind)
        .contains(IdentifierKind.IMO, IdentifierKind.PASSPORT, IdentifierKind.WALLET);
  }

  @Test
  void whoTheNewsOfSeptember2023TouchesIsThere() {
    assertThat(sample.listings())
        .extracting(Listing::caption)
        .contains("KIM, Jong Un", "PUTIN, Vladimir Vladimirovich", "SHOIGU, Sergei Kuzhugetovich");
  }

  @Test
  void everyListingAgreesWithTheRealList() throws IOException {
    OfacReader reader = new OfacReader("us-ofac-sdn", OfacFiles.SDN);
    Map<String, Listing> real =
        reader
            .read(reader.locate(Shared.path("lists/us-ofac-sdn/2023-12-28"), false))
            .listings()
            .stream()
            .collect(Collectors.toMap(listing -> listing.id().number(), Function.identity()));

    assertThat(sample.listings())
        .allSatisfy(
            listing -> {
              Listing official =
                  Objects.requireNonNull(real.get(listing.id().number()), listing.id()::toString);
              assertThat(listing.caption()).isEqualTo(official.caption());
              assertThat(listing.kind()).isEqualTo(official.kind());
              assertThat(listing.birthDates()).isEqualTo(official.birthDates());
              assertThat(listing.gender()).isEqualTo(official.gender());
              assertThat(listing.programmes()).isEqualTo(official.programmes());
              assertThat(listing.effects()).isEqualTo(official.effects());
              assertThat(official.countries()).containsAll(listing.countries());
              assertThat(official.identifiers()).containsAll(listing.identifiers());
              assertThat(spellings(listing)).isEqualTo(spellings(official));
            });
  }

  /* Names in original scripts are not OFAC's, which prints Latin letters only. */
  private static Map<String, AliasQuality> spellings(Listing listing) {
    return listing.names().stream()
        .filter(name -> name.type() != NameType.ORIGINAL_SCRIPT)
        .collect(Collectors.toMap(ListedName::text, ListedName::quality, (a, _) -> a));
  }
}
