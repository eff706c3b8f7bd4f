package dev.cordon.bench.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.bench.BenchException;
import dev.cordon.model.Gender;
import dev.cordon.model.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecksTest {

  @TempDir Path shared;

  @BeforeEach
  void makeFolder() throws IOException {
    Files.createDirectories(shared.resolve("decks"));
  }

  private void write(String deck, String... lines) throws IOException {
    Files.writeString(shared.resolve(deck), String.join("\n", lines) + "\n");
  }

  private void writeParties() throws IOException {
    write(
        CleanParty.DECK,
        "full_name,first_name,middle_name,last_name,gender,date_of_birth,place_of_birth,nationality",
        "Zero Even,Zero,,Even,male,1960-01-01,Nowhere,Estonia",
        "Первая Нечет,Первая,,Нечет,female,1961-01-01,Nowhere,Estonia",
        "Two Even,Two,,Even,male,1962-01-01,Nowhere,Estonia",
        "Three Odd,Three,,Odd,other,1963-01-01,Nowhere,Atlantis",
        "Four Even,Four,,Even,male,1964-01-01,Nowhere,Estonia",
        "Five Odd,Five,,Odd,male,1965-01-01,Nowhere,Estonia",
        "Six Even,Six,,Even,male,1966-01-01,Nowhere,Estonia",
        "Seven Odd,Seven,,Odd,male,1967-01-01,Nowhere,Estonia");
  }

  @Test
  void cleanPartiesAreOddRowsAtEqualDistances() throws IOException {
    writeParties();
    assertThat(CleanParty.odd(shared, 4)).extracting(CleanParty::row).containsExactly(1, 3, 5, 7);
    assertThat(CleanParty.odd(shared, 2)).extracting(CleanParty::row).containsExactly(1, 5);
  }

  @Test
  void genderOtherAndAnUnknownNationalityAreSilence() throws IOException {
    writeParties();
    CleanParty three = CleanParty.odd(shared, 4).get(1);
    assertThat(three.party().gender()).isEqualTo(Gender.UNKNOWN);
    assertThat(three.party().countries()).isEmpty();
    assertThat(three.party().birthDates()).hasSize(1);
  }

  @Test
  void aCleanPartyOfWhomOnlyTheNameIsKnownHasNoAttribute() throws IOException {
    writeParties();
    CleanParty one = CleanParty.odd(shared, 4).getFirst();
    assertThat(one.script()).isEqualTo("Cyrillic");
    assertThat(one.nameOnly().kind()).isEqualTo(Kind.PERSON);
    assertThat(one.nameOnly().birthDates()).isEmpty();
  }

  @Test
  void moreCleanPartiesThanTheDeckHasIsAnError() throws IOException {
    writeParties();
    assertThatThrownBy(() -> CleanParty.odd(shared, 5))
        .isInstanceOf(BenchException.class)
        .hasMessageContaining("has 4 odd rows, not 5");
  }

  @Test
  void aMangledNameMayMeanEitherOfTwoOrNobody() throws IOException {
    write(
        MangledName.DECK,
        "name,birth_date,country,place_of_birth,target,change",
        "ILMAR TAMM,,,,XXi.001|XXi.002,none",
        "NOBODY,,,,,spelling");
    List<MangledName> names = MangledName.all(shared);
    assertThat(names.getFirst().targets()).containsExactly("XXi.001", "XXi.002");
    assertThat(names.get(1).targets()).isEmpty();
  }

  @Test
  void aPairOfUnknownKindIsAnError() throws IOException {
    write(
        NamePair.DECK,
        "kind,left,right,same,strength,group,category",
        "ghost,A,B,true,WEAK,checks,");
    assertThatThrownBy(() -> NamePair.all(shared))
        .isInstanceOf(BenchException.class)
        .hasMessageContaining("unknown kind 'ghost'");
  }

  @Test
  void aMissingDeckIsOneClearLine() {
    assertThatThrownBy(() -> NamePair.all(shared))
        .isInstanceOf(BenchException.class)
        .hasMessageContaining("name-pairs.csv could not be read");
  }
}
