package dev.cordon.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.engine.Engine;
import dev.cordon.engine.PreparedTarget;
import dev.cordon.lists.Companions;
import dev.cordon.lists.EditionDate;
import dev.cordon.lists.EditionStore;
import dev.cordon.lists.ImportRequest;
import dev.cordon.lists.ReaderDigest;
import dev.cordon.lists.files.FileLayer;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RegisterFileTest {

  private static final long SEED = 8_913_120;
  private static final ListingId LISTING = new ListingId("un-sc", "XXi.001");

  private final Engine engine = Engine.standard();
  private final List<String> notices = new ArrayList<>();

  @TempDir Path home;
  private EditionStore store;
  private RegisterFile file;

  @BeforeEach
  void importOneEdition() throws IOException {
    store = new EditionStore(home);
    file = new RegisterFile(home, notices::add);
    importEdition("2024-02-29", "Zebulon");
  }

  @Test
  void aKeptRegisterIsOpenedWithoutReadingTheEditions() throws IOException {
    file.open(store, engine);
    byte[] kept = bytes();
    deleteEditionsFiles();
    assertThat(caption(file.open(store, engine))).isEqualTo("Zebulon VANTONGEREN");
    assertThat(bytes()).isEqualTo(kept);
    assertThat(notices).isEmpty();
  }

  @Test
  void anotherEditionInForceMakesItAgain() throws IOException {
    file.open(store, engine);
    importEdition("2024-03-01", "Barnabas");
    assertThat(caption(file.open(store, engine))).isEqualTo("Barnabas VANTONGEREN");
    assertThat(notices).isEmpty();
  }

  /// What another reader made of an edition, or another version of this module wrote, is not
  /// trusted.
  @Test
  void otherCodeMakesItAgain() throws IOException {
    RegisterFile other =
        new RegisterFile(home, notices::add, FileLayer.ofDisk(), "00".repeat(32) + " other");
    other.open(store, engine);
    assertThat(other.check(store, engine)).isEqualTo(RegisterState.RIGHT);
    byte[] kept = bytes();

    assertThat(file.check(store, engine)).isEqualTo(RegisterState.OUTDATED);
    file.open(store, engine);
    assertThat(bytes()).isNotEqualTo(kept);
    assertThat(file.check(store, engine)).isEqualTo(RegisterState.RIGHT);
    assertThat(notices).isEmpty();
  }

  @Test
  void theCodeIsNamedByTheDigestsOfListsAndRegister() {
    assertThat(RegisterFile.codeDigest())
        .matches("[0-9a-f]{64} [0-9a-f]{64}")
        .startsWith(ReaderDigest.sha256());
  }

  @Test
  void whatIsHeldIsPartOfItAndReleasingItMakesItAgain() throws IOException {
    importEdition("2024-03-01", "Barnabas", "XXi.002");
    Register held = file.open(store, engine);
    assertThat(caption(held)).isEqualTo("Zebulon VANTONGEREN");
    assertThat(held.editions().getFirst().held()).isEqualTo(1);
    assertThat(held.editions()).isEqualTo(List.of(store.inForce("un-sc").header()));
    assertThat(file.open(store, engine).editions()).isEqualTo(held.editions());

    store.activate("un-sc", "2024-03-01");
    Register released = file.open(store, engine);
    assertThat(caption(released)).isEmpty();
    assertThat(released.editions().getFirst().held()).isZero();
    assertThat(notices).isEmpty();
  }

  @Test
  void everyDamageIsSeenAndItIsMadeAgain() throws IOException {
    file.open(store, engine);
    byte[] whole = bytes();
    Random random = new Random(SEED);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = whole.clone();
      int at = i < 20 ? i : random.nextInt(whole.length);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      restoresItself(damaged, whole, "bit flipped at %d, seed %d".formatted(at, SEED));
    }
    for (int i = 0; i < 20; i++) {
      int length = random.nextInt(whole.length);
      restoresItself(
          java.util.Arrays.copyOf(whole, length),
          whole,
          "cut at %d, seed %d".formatted(length, SEED));
    }
    assertThat(notices).hasSize(80).allMatch(line -> line.contains("is damaged"));
  }

  @Test
  void aHalfWrittenRegisterOfAKilledProcessIsNeverRead() throws IOException {
    Files.write(home.resolve("register.bin.tmp"), new byte[] {1, 2, 3});
    assertThat(caption(file.open(store, engine))).isEqualTo("Zebulon VANTONGEREN");
    assertThat(home.resolve("register.bin.tmp")).doesNotExist();
  }

  @Test
  void aBuildThatDiesAtAnyStepLeavesTheOldRegisterOrTheWholeOne() throws IOException {
    file.open(store, engine);
    byte[] old = bytes();
    importEdition("2024-03-01", "Barnabas");
    int step = 1;
    for (boolean stopped = true; stopped; step++) {
      Files.write(home.resolve("register.bin"), old);
      StoppingFiles files = new StoppingFiles(step);
      Register made =
          new RegisterFile(home, notices::add, files, RegisterFile.codeDigest())
              .open(store, engine);
      stopped = files.isStopped();
      assertThat(caption(made)).as("step %d", step).isEqualTo("Barnabas VANTONGEREN");

      assertThat(file.check(store, engine))
          .as("step %d", step)
          .isIn(
              stopped
                  ? List.of(RegisterState.OUTDATED, RegisterState.RIGHT)
                  : List.of(RegisterState.RIGHT));
      assertThat(caption(file.open(store, engine))).isEqualTo("Barnabas VANTONGEREN");
      assertThat(file.check(store, engine)).isEqualTo(RegisterState.RIGHT);
      assertThat(home.resolve("register.bin.tmp")).as("step %d", step).doesNotExist();
    }
    assertThat(step).as("create, write, force, rename, force of the folder").isEqualTo(7);
    assertThat(notices).hasSize(5).allMatch(line -> line.endsWith("could not be kept: stopped"));
  }

  @Test
  void aCheckTellsAnAbsentAnOutdatedAndADamagedRegister() throws IOException {
    assertThat(file.check(store, engine)).isEqualTo(RegisterState.ABSENT);
    file.open(store, engine);
    byte[] whole = bytes();
    importEdition("2024-03-01", "Barnabas");
    assertThat(file.check(store, engine)).isEqualTo(RegisterState.OUTDATED);
    whole[whole.length / 2] ^= 1;
    Files.write(home.resolve("register.bin"), whole);
    assertThat(file.check(store, engine)).isEqualTo(RegisterState.DAMAGED);
  }

  @Test
  void aRegisterThatCannotBeKeptStillAnswers() throws IOException {
    Files.createDirectory(home.resolve("register.bin"));
    Files.writeString(home.resolve("register.bin").resolve("x"), "x");
    assertThat(caption(file.open(store, engine))).isEqualTo("Zebulon VANTONGEREN");
    assertThat(notices).anyMatch(line -> line.contains("could not be kept"));
  }

  @Test
  void withoutAnyEditionThereIsNoRegister(@TempDir Path empty) {
    assertThatThrownBy(
            () -> new RegisterFile(empty, notices::add).open(new EditionStore(empty), engine))
        .isInstanceOf(RegisterException.class)
        .hasMessageContaining("no list is in force");
  }

  private void restoresItself(byte[] damaged, byte[] whole, String how) throws IOException {
    Files.write(home.resolve("register.bin"), damaged);
    assertThat(caption(file.open(store, engine))).as(how).isEqualTo("Zebulon VANTONGEREN");
    assertThat(bytes()).as(how).isEqualTo(whole);
  }

  private static String caption(Register register) {
    return register.target(LISTING).map(PreparedTarget::listing).map(Listing::caption).orElse("");
  }

  private byte[] bytes() throws IOException {
    return Files.readAllBytes(home.resolve("register.bin"));
  }

  private void deleteEditionsFiles() throws IOException {
    try (var files = Files.walk(home.resolve("lists"))) {
      for (Path path : files.filter(path -> path.toString().endsWith(".xml")).toList()) {
        Files.delete(path);
      }
    }
  }

  private void importEdition(String date, String firstName) throws IOException {
    importEdition(date, firstName, "XXi.001");
  }

  private void importEdition(String date, String firstName, String number) throws IOException {
    Path published = Files.createTempFile(home, "consolidated", ".xml");
    Files.writeString(
        published,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <CONSOLIDATED_LIST dateGenerated="%sT00:00:00Z">
        <INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><VERSIONNUM>1</VERSIONNUM>
        <FIRST_NAME>%s</FIRST_NAME><SECOND_NAME>VANTONGEREN</SECOND_NAME>
        <UN_LIST_TYPE>Test</UN_LIST_TYPE><REFERENCE_NUMBER>%s</REFERENCE_NUMBER>
        </INDIVIDUAL></INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>
        """
            .formatted(date, firstName, number),
        StandardCharsets.UTF_8);
    store.importEdition(
        new ImportRequest(published, "un-sc", new EditionDate.FromFiles(), Companions.REQUIRED));
  }
}
