package dev.cordon.lists.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CarriedFolderTest {

  @TempDir Path folder;
  private Site site;
  private Path carried;
  private ListUpdater updater;

  @BeforeEach
  void open() throws IOException, NoSuchAlgorithmException {
    site = new Site(folder);
    carried = Files.createDirectories(folder.resolve("carried"));
    Publishers bundled = Publishers.bundled();
    updater =
        site.updater(
            bundled.of("us-ofac-sdn").orElseThrow(),
            bundled.of("us-ofac-cons").orElseThrow(),
            Site.un(URI.create("https://publisher.example/consolidated.xml")));
  }

  @Test
  void filesLieUnderTheirOwnNames() throws IOException {
    ofacInto(carried, "_2024-05-03");
    Files.write(carried.resolve("consolidated.xml"), Published.un("2024-05-01", 2));
    Files.writeString(carried.resolve("readme.xml"), "<other/>");

    assertThat(updater.carried("us-ofac-sdn", carried).line())
        .isEqualTo("us-ofac-sdn: edition of 2024-05-03, 1 listings, 0 quarantined; now in force");
    assertThat(updater.carried("un-sc", carried).line()).contains("2024-05-01").contains("2 list");
    assertThat(updater.carried("un-sc", carried).line())
        .isEqualTo("un-sc: unchanged since the edition of 2024-05-01");
  }

  @Test
  void orInAFolderOfTheList() throws IOException {
    ofacInto(Files.createDirectories(carried.resolve("us-ofac-sdn_2024-05-03")), "");
    Path un = Files.createDirectories(carried.resolve("un-sc"));
    Files.write(un.resolve("any-name.xml"), Published.un("2024-05-01", 2));

    assertThat(updater.carried("us-ofac-sdn", carried).line()).contains("2024-05-03");
    assertThat(updater.carried("un-sc", carried).line()).endsWith("now in force");
  }

  @Test
  void aListThatIsNotThereIsSaid() throws IOException {
    String before = site.onDisk();
    assertThat(updater.carried("us-ofac-cons", carried).line())
        .isEqualTo("us-ofac-cons: not in %s, nothing changed".formatted(carried));
    assertThat(updater.carried("us-ofac-cons", carried).isCurrent()).isFalse();
    assertThat(site.onDisk()).isEqualTo(before);
  }

  @Test
  void aListThatIsThereTwiceIsRefused() throws IOException {
    Files.createDirectories(carried.resolve("un-sc_2024-05-01"));
    Files.createDirectories(carried.resolve("un-sc_2024-05-02"));
    assertThat(updater.carried("un-sc", carried).line())
        .isEqualTo(
            ("un-sc: refused, %s has it 2 times, from un-sc_2024-05-01 to un-sc_2024-05-02."
                    + " Perhaps leave one.")
                .formatted(carried));
  }

  @Test
  void filesWithoutADayAreRefused() throws IOException {
    ofacInto(carried, "");
    assertThat(updater.carried("us-ofac-sdn", carried).line())
        .startsWith("us-ofac-sdn: refused, no date stands in ");
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    assertThat(updater.carried("un-sc", folder.resolve("nowhere")).line())
        .startsWith("un-sc: not kept, ")
        .contains("nowhere could not be read");
  }

  private static void ofacInto(Path folder, String day) throws IOException {
    for (var file : Published.ofac(101).entrySet()) {
      String name = file.getKey().toLowerCase(Locale.ROOT).replace(".csv", day + ".csv");
      Files.write(folder.resolve(name), file.getValue());
    }
  }
}
