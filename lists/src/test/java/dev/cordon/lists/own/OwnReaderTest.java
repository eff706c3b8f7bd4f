package dev.cordon.lists.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.reading.Reading;
import dev.cordon.lists.reading.UnreadableListException;
import dev.cordon.model.Country;
import dev.cordon.model.CountryLink;
import dev.cordon.model.Details;
import dev.cordon.model.Effect;
import dev.cordon.model.Gender;
import dev.cordon.model.Identifier;
import dev.cordon.model.IdentifierKind;
import dev.cordon.model.Listing;
import dev.cordon.model.PartialDate;
import dev.cordon.model.QuarantinedRow;
import dev.cordon.model.Relation;
import dev.cordon.model.SourcePlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OwnReaderTest {

  private static final String HEAD =
      """
      cordon-list 1
      # whom the board decided to watch
      list: own-watch
      published: 2024-05-01
      """;

  private static final String WHOLE =
      HEAD
          + """

          [P-1]
          kind: person
          name: EXAMPLE, Ivan
          original script: Иван Пример
          aka: EXAMPLE, Vanya
          weak aka: The Example
          fka: SAMPLE, Ivan
          born: 1961-02-03
          born: circa 1960
          born: 1958 to 1959-06
          birth place: Nowhere, Russia
          gender: male
          title: Director
          nationality: RU
          citizenship: Cyprus
          residence: Russia; Belarus
          birth country: SU
          identifier: passport:AB 12345 | Diplomatic Passport | RU
          identifier: imo:9187629
          address: 1 Long Street | Nowhere 1000 | Russia
          programme: BOARD-7
          effect: asset-freeze
          linked to: EXAMPLE HOLDING
          note: seen: 2023

          [V-1]
          kind: vessel
          name: MARIGOLD
          type: Oil Tanker
          tonnage: 12,000
          gross tonnage: 9,000
          owner: Example Shipping
          flag: Panama
          former flag: Malta
          [A-1]
          kind: aircraft
          name: XX-ABC
          model: Falcon 900
          operator: Example Air
          [O-1]
          kind: organization
          name: EXAMPLE HOLDING
          established: 1999
          type: Holding
          registration: CY
          nka: EXAMPLE GROUP
          weak fka: EXA

          end 4
          """;

  @TempDir Path folder;

  @Test
  void aQuarantinedBlockIsToldByItsHeading() {
    OwnReader reader = new OwnReader("own-watch");
    SourcePlace place = new SourcePlace("own.txt", 4);
    assertThat(reader.numberOf(new QuarantinedRow(place, "[P-1]\nkind: person", "no name")))
        .contains("P-1");
    assertThat(reader.numberOf(new QuarantinedRow(place, "[]\nkind: person", "no id"))).isEmpty();
    assertThat(reader.numberOf(new QuarantinedRow(place, "", "empty"))).isEmpty();
  }

  @Test
  void everyKeyIsUnderstood() throws IOException {
    Reading reading = read(WHOLE);

    assertThat(reading.quarantined()).isEmpty();
    assertThat(reading.stated()).containsExactly(LocalDate.of(2024, 5, 1));
    assertThat(reading.listings())
        .extracting(l -> l.id().toString())
        .containsExactly("own-watch:P-1", "own-watch:V-1", "own-watch:A-1", "own-watch:O-1");
    Listing person = reading.listings().getFirst();
    assertThat(person.names())
        .extracting(n -> n.alias() + "=" + n.text())
        .containsExactly(
            "primary=EXAMPLE, Ivan",
            "original-script=Иван Пример",
            "strong=EXAMPLE, Vanya",
            "weak=The Example",
            "former=SAMPLE, Ivan");
    assertThat(person.birthDates())
        .extracting(PartialDate::text)
        .containsExactly("1961-02-03", "circa 1960", "1958-01-01 to 1959-06-30");
    assertThat(person.gender()).isEqualTo(Gender.MALE);
    assertThat(person.countries())
        .hasSize(5)
        .contains(new CountryLink(new Country("BY"), CountryLink.Tie.RESIDENCE));
    assertThat(reading.listings().get(1).countries())
        .containsExactly(
            new CountryLink(new Country("PA"), CountryLink.Tie.FLAG),
            new CountryLink(new Country("MT"), CountryLink.Tie.FORMER_FLAG));
    assertThat(person.identifiers())
        .first()
        .isEqualTo(
            new Identifier(
                IdentifierKind.PASSPORT,
                "AB 12345",
                "Diplomatic Passport",
                List.of(new Country("RU"))));
    assertThat(person.addresses().getFirst().text())
        .isEqualTo("1 Long Street, Nowhere 1000, Russia");
    assertThat(person.effects()).containsExactly(Effect.ASSET_FREEZE);
    assertThat(person.relations()).containsExactly(new Relation("Linked To", "EXAMPLE HOLDING"));
    assertThat(person.notes()).containsExactly("seen: 2023");
    assertThat(reading.listings().get(1).details())
        .isEqualTo(new Details.Vessel("Oil Tanker", "12,000", "9,000", "Example Shipping"));
    assertThat(reading.listings().get(2).details())
        .isEqualTo(new Details.Aircraft("Falcon 900", "Example Air"));
    assertThat(person.names().get(2).source().line()).isEqualTo(10);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: alien;name: X                   | kind must be person",
        "kind: person                          | must have a name",
        "name: X                               | kind must be person",
        "kind: person;name: X;colour: red      | colour in line 8 is no key",
        "kind: person;name: X;tonnage: 3       | tonnage of [1] is no key of the kind person",
        "kind: vessel;name: X;born: 1960       | born of [1] is no key of the kind vessel",
        "kind: person;name: X;born: yesterday  | born in line 8 is no date: a date has the form",
        "kind: person;name: X;nationality: Oz  | names no country: 'Oz'",
        "kind: person;name: X;gender: robot    | gender must be male, female or unknown",
        "kind: person;name: X;effect: woe      | is no effect",
        "kind: person;name: X;identifier: 77   | KIND:NUMBER",
        "kind: person;aka: X;name: Y           | is out of place",
        "kind: person;name: X;name: Y          | is out of place",
        "kind: person;kind: person;name: X     | more than once",
        "kind: person;name: X;just words       | has not the form 'key: value'",
        "kind: person;name:                    | has not the form 'key: value'",
      })
  void aListingWithAFaultIsQuarantinedWithItsReasonAndTheRestIsRead(String lines, String reason)
      throws IOException {
    String faulty = "[1]\n" + lines.replace(';', '\n') + "\n";

    Reading reading = read(HEAD + faulty + "[2]\nkind: person\nname: GOOD, Very\nend 2\n");

    assertThat(reading.listings()).extracting(Listing::caption).containsExactly("GOOD, Very");
    assertThat(reading.quarantined())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.reason()).contains(reason);
              assertThat(row.raw()).startsWith("[1]\n");
              assertThat(row.source()).hasToString("watch.txt:5");
            });
  }

  @Test
  void aBarTooManyAndASecondListingOfOneIdAreQuarantined() throws IOException {
    Reading reading =
        read(
            HEAD
                + "[1]\nkind: person\nname: A\naddress: a | b | RU | d\n"
                + "[2]\nkind: person\nname: B\n"
                + "[2]\nkind: person\nname: C\n"
                + "[3\nkind: person\nname: D\nend 4\n");

    assertThat(reading.listings()).extracting(Listing::caption).containsExactly("B");
    assertThat(reading.quarantined())
        .extracting(row -> row.reason())
        .satisfiesExactly(
            bar -> assertThat(bar).contains("more than 3 parts"),
            twice -> assertThat(twice).contains("occurs a second time"),
            open -> assertThat(open).contains("a heading has the form [ID]"));
  }

  @Test
  void aFileCutAtAnyByteIsRefusedOrComplete() throws IOException {
    byte[] whole = WHOLE.getBytes(StandardCharsets.UTF_8);
    List<Listing> expected = read(WHOLE).listings();
    int complete = 0;
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      try {
        assertThat(read(cut).listings()).as("cut at %d", length).isEqualTo(expected);
        complete++;
      } catch (UnreadableListException e) {
        assertThat(e.reason()).as("cut at %d", length).startsWith("watch.txt").doesNotContain("\n");
      }
    }
    assertThat(complete).as("only the last line break may be missing").isEqualTo(1);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                                       | watch.txt: it is empty",
        "hello                                                    | the first line is not",
        "cordon-list 1;list: other                                | list: own-watch' is expected",
        "cordon-list 1;list                                       | has not the form",
        "cordon-list 1;list: own-watch;date: 2024-01-01           | published: YYYY-MM-DD",
        "cordon-list 1;list: own-watch;published: soon            | has no date",
        "cordon-list 1;list: own-watch;published: 2024-01-01;x    | a heading such as [17]",
        "cordon-list 1;list: own-watch;published: 2024-01-01;end 7| but has 0 listings",
        "cordon-list 1;list: own-watch;published: 2024-01-01;end 0;more | goes on after its last",
      })
  void aFileOfAnotherFormIsRefused(String lines, String reason) {
    assertThatThrownBy(() -> read(lines.replace(';', '\n')))
        .isInstanceOf(UnreadableListException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void anEndlessLineInvalidUtf8AndAFolderAreRefused() {
    assertThatThrownBy(() -> read("x".repeat(10_001)))
        .hasMessageContaining("more than 10,000 characters");
    assertThatThrownBy(() -> read(new byte[] {'c', (byte) 0xFF}))
        .hasMessage("watch.txt is not UTF-8 text");
    assertThatThrownBy(() -> read(HEAD + "[1]\n" + "note: x\n".repeat(6_000) + "end 1\n"))
        .hasMessageContaining("[1] has more than 5,000 lines");
    assertThatThrownBy(() -> new OwnReader("own-watch").locate(folder, false))
        .hasMessageContaining("is a folder");
  }

  @Test
  void aFileIsReadByItsPath() throws IOException {
    Path file = Files.writeString(folder.resolve("watch.txt"), WHOLE);
    OwnReader reader = new OwnReader("own-watch");

    assertThat(reader.read(reader.locate(file, false)).listings()).hasSize(4);
  }

  private static Reading read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Reading read(byte[] bytes) throws IOException {
    return new OwnReader("own-watch").read(new ByteArrayInputStream(bytes), "watch.txt");
  }
}
