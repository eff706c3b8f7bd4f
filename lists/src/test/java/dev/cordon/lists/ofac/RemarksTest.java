package dev.cordon.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.lists.reading.CountryNames;
import dev.cordon.model.Gender;
import dev.cordon.model.SourcePlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class RemarksTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "remarks.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      commentCharacter = '#')
  void aPartIsUnderstoodWholeOrStandsInTheNotes(String part, @Nullable String expected) {
    Remarks remarks = read(part + ".", false);

    List<String> wanted = new ArrayList<>();
    if (expected != null) {
      wanted.addAll(Arrays.asList(expected.split(";(?=[a-z+])", -1)));
    }
    boolean noted = wanted.remove("+note") || expected == null;
    assertThat(found(remarks)).isEqualTo(wanted);
    assertThat(remarks.notes).isEqualTo(noted ? List.of(part) : List.of());
  }

  @Test
  void partsStandBetweenSemicolonsAndAnAliasMayHoldOne() {
    assertThat(RemarkParts.of("DOB 1960; a.k.a. 'A; B'; Linked To: C, S.A..", false).parts())
        .containsExactly("DOB 1960", "a.k.a. 'A; B'", "Linked To: C, S.A.");
    assertThat(RemarkParts.of("", false).parts()).isEmpty();
    assertThat(RemarkParts.of(" ; ;x", false).parts()).containsExactly("x");
  }

  @Test
  void whatThePublisherCutOffIsNotTakenForAWholeNumber() {
    Remarks cut = read("DOB 1960; Digital Currency Address - XBT 1Kuf2Rd8m", true);

    assertThat(cut.identifiers).isEmpty();
    assertThat(cut.birthDates).hasSize(1);
    assertThat(cut.notes)
        .containsExactly("cut off by the publisher: Digital Currency Address - XBT 1Kuf2Rd8m");
    assertThat(read("DOB 1960; MMSI 572469210.", true).identifiers).hasSize(1);
  }

  @Test
  void twoGendersAreNoGender() {
    Remarks remarks = read("Gender Male; Gender Female.", false);

    assertThat(remarks.gender).isEqualTo(Gender.MALE);
    assertThat(remarks.notes).containsExactly("Gender Female");
  }

  @Test
  void aSecondModelOrOperatorOfAnAircraftStandsInTheNotes() {
    Remarks remarks =
        read(
            "Aircraft Model A; Aircraft Model B; Aircraft Operator C; Aircraft Operator D.", false);

    assertThat(remarks.aircraftModel).isEqualTo("A");
    assertThat(remarks.aircraftOperator).isEqualTo("C");
    assertThat(remarks.notes).containsExactly("Aircraft Model B", "Aircraft Operator D");
  }

  private static Remarks read(String text, boolean mayBeCut) {
    return Remarks.read(
        RemarkParts.of(text, mayBeCut), new CountryNames(), new SourcePlace("sdn.csv", 1));
  }

  private static List<String> found(Remarks remarks) {
    List<String> found = new ArrayList<>();
    remarks.birthDates.forEach(date -> found.add("born=" + date.text()));
    remarks.birthPlaces.forEach(place -> found.add("birthplace=" + place));
    remarks.countries.forEach(link -> found.add("country=" + link.country() + "/" + link.tie()));
    if (remarks.gender != Gender.UNKNOWN) {
      found.add("gender=" + remarks.gender.label());
    }
    remarks.aliases.forEach(
        name -> found.add(name.alias() + "=" + name.type() + "/" + name.text()));
    remarks.identifiers.forEach(
        each -> found.add(each.kind().label() + "=" + each.number() + each.issuers()));
    remarks.established.forEach(date -> found.add("established=" + date.text()));
    remarks.types.forEach(type -> found.add("type=" + type));
    remarks.relations.forEach(relation -> found.add("linked=" + relation.name()));
    if (!remarks.aircraftModel.isEmpty()) {
      found.add("model=" + remarks.aircraftModel);
    }
    if (!remarks.aircraftOperator.isEmpty()) {
      found.add("operator=" + remarks.aircraftOperator);
    }
    return found;
  }
}
