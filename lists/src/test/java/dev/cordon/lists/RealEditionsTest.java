package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.model.Edition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The publishers' own files, imported into a fresh home.
final class RealEditionsTest {

  @TempDir Path home;

  @ParameterizedTest(name = "{0}: {1} has {2} listings")
  @CsvSource({
    "us-ofac-sdn,  2021-07-07,   8976",
    "us-ofac-sdn,  2023-12-28,  13821",
    "us-ofac-cons, 2018-04-06,    639",
    "us-ofac-cons, 2025-12-19,    442",
    "un-sc,        2018-06-07,   1098",
    "un-sc,        2018-06-21,   1100",
    "un-sc,        2020-03-20,   1014",
    "un-sc,        2024-11-30,    879",
    "un-sc,        2025-11-15,   1000",
    "un-sc,        2025-11-20,   1000",
  })
  void everyRecordOfAnEditionIsAListing(String list, LocalDate date, int listings) {
    EditionStore store = new EditionStore(home);
    Path folder = Shared.path("lists/%s/%s".formatted(list, date));

    Imported imported =
        store.importEdition(
            new ImportRequest(folder, list, new EditionDate.FromFiles(), Companions.REQUIRED));

    assertThat(imported.status()).isEqualTo(ImportStatus.IN_FORCE);
    assertThat(imported.edition().header().published()).isEqualTo(date);
    assertThat(imported.edition().header().listings()).isEqualTo(listings);
    assertThat(imported.edition().header().quarantined()).isZero();
    Edition edition = store.read(list);
    assertThat(edition.header()).isEqualTo(imported.edition().header());
    assertThat(edition.listings().stream().map(listing -> listing.id()).distinct())
        .hasSize(listings);
  }

  @Test
  void theManifestCountsTheSame() throws Exception {
    List<String> lines = Files.readAllLines(Shared.path("lists/manifest.tsv"));
    assertThat(lines)
        .anyMatch(line -> line.startsWith("us-ofac-sdn/2023-12-28/sdn.csv\t3477010\td768d28e"))
        .anyMatch(line -> line.endsWith("\t13821\t13821\t13821"));
  }

  @Test
  void theDamagedEditionIsRefusedAndTheOneBeforeStaysInForce() {
    EditionStore store = new EditionStore(home);
    Path good = Shared.path("lists/un-sc/2024-11-30");
    Path damaged = Shared.path("lists/un-sc/2025-08-16-damaged");
    store.importEdition(
        new ImportRequest(good, "un-sc", new EditionDate.FromFiles(), Companions.REQUIRED));

    assertThatThrownBy(
            () ->
                store.importEdition(
                    new ImportRequest(
                        damaged, "un-sc", new EditionDate.FromFiles(), Companions.REQUIRED)))
        .isInstanceOf(RefusedEditionException.class)
        .hasMessageStartingWith("edition of un-sc refused: consolidated.xml is not ")
        .hasMessageNotContaining("\n");

    assertThat(store.read("un-sc").header().published()).isEqualTo(LocalDate.of(2024, 11, 30));
    assertThat(store.kept("un-sc")).hasSize(1);
  }
}
