package dev.cordon.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.reading.EditionFiles;
import dev.cordon.lists.reading.Reading;
import dev.cordon.lists.reading.UnreadableListException;
import dev.cordon.model.Country;
import dev.cordon.model.CountryLink;
import dev.cordon.model.Details;
import dev.cordon.model.Effect;
import dev.cordon.model.Gender;
import dev.cordon.model.IdentifierKind;
import dev.cordon.model.Listing;
import dev.cordon.model.QuarantinedRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OfacReaderTest {

  private static final String NONE = "-0- ";
  private static final String MAIN =
      """
      7,"EXAMPLE, Ivan","individual","SDGT] [IFSR","Director; Colonel",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 1960; nationality Iran; Gender Male; a.k.a. 'THE BARON'."
      8,"MARIGOLD","vessel","IRAN",-0- ,"T2DM4","Oil Tanker","35,124","25,214","Panama","NITC","Vessel Registration Identification IMO 9187629."
      9,"XX-ABC","aircraft","SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Aircraft Model A300; Aircraft Operator Example Air."
      10,"EXAMPLE "SHIP" COMPANY",-0- ,"IRAN",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-\s
      """;
  private static final String ALT =
      """
      7,70,"aka","EXAMPLE, Vanya",-0-\s
      7,71,"fka","SAMPLE, Ivan","until 1990"
      10,72,"nka","THE ""NEW"" COMPANY",-0-\s
      """;
  private static final String ADD =
      """
      7,1,"1 Long Street","Tehran 1000","Iran",-0-\s
      7,2,-0- ,-0- ,"Region: Crimea",-0-\s
      8,3,-0- ,-0- ,-0- ,-0-\s
      9,4,-0- ,-0- ,"undetermined",-0-\s
      10,5,-0- ,"Havana","Cuba","old"
      """;

  @TempDir Path folder;

  @Test
  void everyColumnIsRead() throws IOException {
    Reading reading = read(MAIN, ALT, ADD);

    assertThat(reading.quarantined()).isEmpty();
    assertThat(reading.stated()).as("the format holds no date").isEmpty();
    assertThat(reading.listings()).hasSize(4);
    Listing person = reading.listings().getFirst();
    assertThat(person.id()).hasToString("us-ofac-sdn:7");
    assertThat(person.names())
        .extracting(n -> n.alias() + "=" + n.text() + "@" + n.source())
        .containsExactly(
            "primary=EXAMPLE, Ivan@sdn.csv:1",
            "strong=EXAMPLE, Vanya@alt.csv:1",
            "former=SAMPLE, Ivan@alt.csv:2",
            "weak=THE BARON@sdn.csv:1");
    assertThat(person.programmes()).hasToString("[SDGT, IFSR]");
    assertThat(person.effects()).containsExactly(Effect.ASSET_FREEZE);
    assertThat(person.gender()).isEqualTo(Gender.MALE);
    assertThat(((Details.Person) person.details()).titles()).containsExactly("Director", "Colonel");
    assertThat(person.addresses())
        .extracting(address -> address.text())
        .containsExactly("1 Long Street, Tehran 1000, Iran", "Region: Crimea, Ukraine");
    assertThat(person.countries())
        .containsExactly(
            new CountryLink(new Country("IR"), CountryLink.Tie.NATIONALITY),
            new CountryLink(new Country("IR"), CountryLink.Tie.RESIDENCE),
            new CountryLink(new Country("UA"), CountryLink.Tie.RESIDENCE));
    assertThat(person.notes()).containsExactly("Of the name 'SAMPLE, Ivan': until 1990");
  }

  @Test
  void shipsAircraftAndBodiesHaveTheirOwnDetails() throws IOException {
    List<Listing> listings = read(MAIN, ALT, ADD).listings();

    Listing ship = listings.get(1);
    assertThat(ship.details())
        .isEqualTo(new Details.Vessel("Oil Tanker", "35,124", "25,214", "NITC"));
    assertThat(ship.identifiers())
        .extracting(i -> i.kind() + "=" + i.number())
        .containsExactly("CALL_SIGN=T2DM4", "IMO=9187629");
    assertThat(ship.countries())
        .containsExactly(new CountryLink(new Country("PA"), CountryLink.Tie.FLAG));
    assertThat(ship.addresses()).isEmpty();
    assertThat(listings.get(2).details()).isEqualTo(new Details.Aircraft("A300", "Example Air"));
    assertThat(listings.get(2).addresses().getFirst().place()).isEqualTo("undetermined");
    Listing body = listings.get(3);
    assertThat(body.caption()).isEqualTo("EXAMPLE \"SHIP\" COMPANY");
    assertThat(body.names().getLast().text()).isEqualTo("THE \"NEW\" COMPANY");
    assertThat(body.notes()).containsExactly("Of an address: old");
  }

  @Test
  void columnsThatDoNotFitTheTypeStandInTheNotes() throws IOException {
    String odd =
        "1,\"ODD\",-0- ,\"X\",\"Boss\",-0- ,\"Yacht\",\"1\",\"2\",\"None Identified\",\"O\","
            + "\"DOB 1960; POB Iran; Aircraft Model A; Aircraft Operator B.\"\n"
            + "2,\"ODD, P\",\"individual\",\"X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"
            + "\"Organization Established Date 1990; Organization Type: Bank.\"\n";

    List<Listing> listings = readMainOnly(odd).listings();

    assertThat(listings.get(0).notes())
        .containsExactly(
            "Vessel flag None Identified",
            "Title Boss",
            "DOB 1960",
            "POB Iran",
            "Vessel type Yacht",
            "Tonnage 1",
            "Gross tonnage 2",
            "Vessel owner O",
            "Aircraft Model A",
            "Aircraft Operator B");
    assertThat(listings.get(1).notes())
        .containsExactly("Organization Established Date 1990", "Type Bank");
  }

  @Test
  void commentsContinueTheRemarksWhereTheyWereCut() throws IOException {
    String start = "Linked To: " + "X".repeat(975) + "; MMSI 5724";
    String main = "1,\"LONG\",-0- ,\"X\"" + ("," + NONE).repeat(7) + ",\"" + start + "\"\n";
    write("sdn_comments.csv", "1,\"69210; a.k.a. 'L'.\"\n");

    Listing listing =
        read(main, "1,1,\"aka\",\"L\",-0- \n", "1,1,-0- ,-0- ,-0- ,-0- \n").listings().getFirst();

    assertThat(listing.identifiers())
        .singleElement()
        .satisfies(
            identifier -> {
              assertThat(identifier.kind()).isEqualTo(IdentifierKind.MMSI);
              assertThat(identifier.number()).isEqualTo("572469210");
            });
    assertThat(listing.names()).hasSize(3);
  }

  @Test
  void aRemarkAsLongAsACellCanBeIsCutOffWhereNothingContinuesIt() throws IOException {
    String text = "DOB 1960; " + "x".repeat(980) + "; MMSI 572";
    String main =
        "1,\"LONG\",\"individual\",\"X\"" + ("," + NONE).repeat(7) + ",\"" + text + "\"\n";

    Reading reading = readMainOnly(main);

    Listing listing = reading.listings().getFirst();
    assertThat(listing.identifiers()).isEmpty();
    assertThat(listing.notes()).contains("cut off by the publisher: MMSI 572");
    assertThat(reading.notices())
        .containsExactly(
            "1 listing ends in cut remarks, for sdn_comments.csv is missing: aliases and numbers"
                + " may be missing");
    write("alt.csv", "1,1,\"aka\",\"A\"," + NONE + "\n");
    write("add.csv", "1,1" + ("," + NONE).repeat(4) + "\n");
    write("sdn_comments.csv", "1,\"469210.\"\n");
    assertThat(readFolder().notices()).isEmpty();
    assertThat(readFolder().listings().getFirst().identifiers())
        .extracting(number -> number.number())
        .containsExactly("572469210");
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Hong Kong              | China     | [CN, HK]",
        "Kowloon, Hong Kong     | China     | [CN, HK]",
        "Hong Kong 510000       | China     | [CN, HK]",
        "Macau                  | China     | [CN, MO]",
        "Hong Kong              | Hong Kong | [HK]",
        "Hong Kong Road, Harbin | China     | [CN]",
        "Harbin                 | China     | [CN]",
        "Hong Kong              | Cuba      | [CU]",
      })
  void anAddressInHongKongOrMacauIsInChinaToo(String city, String country, String codes)
      throws IOException {
    String add = "7,1,\"1 Road\",\"%s\",\"%s\",%s\n".formatted(city, country, NONE);

    Listing listing = read(row(7), "7,1,\"aka\",\"A\"," + NONE + "\n", add).listings().getFirst();

    assertThat(listing.addresses().getFirst().countries()).hasToString(codes);
    assertThat(listing.countries().stream().map(link -> link.country()).toList())
        .hasToString(codes);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "7,\"SECOND\",-0- ,\"X\",,,,,,,,              | listing 7 occurs a second time",
        "x7,\"NAME\",-0- ,\"X\",,,,,,,,               | 'x7' is not a number of a listing",
        "1234567890123456789,\"N\",,,,,,,,,,          | is not a number of a listing",
        ",\"NAME\",-0- ,\"X\",,,,,,,,                 | '' is not a number of a listing",
        "77,-0- ,-0- ,\"X\",,,,,,,,                   | listing 77 has no name",
        "77,\"NAME\",\"robot\",\"X\",,,,,,,,          | 'robot' is none of the types",
        "77,\"NAME\",-0-                              | 3 cells instead of 12",
        "77,\"NAME\",-0- ,,,,,,,,,,                   | more than 12 cells",
        "77,\"NAME,-0- ,,,,,,,,                       | the quote of cell 2 is not closed",
      })
  void aMalformedRowIsQuarantinedAndTheRestIsRead(String row, String reason) throws IOException {
    Reading reading = read(MAIN + row + "\n", ALT, ADD);

    assertThat(reading.listings()).hasSize(4);
    assertThat(reading.quarantined())
        .singleElement()
        .satisfies(
            quarantined -> {
              assertThat(quarantined.reason()).contains(reason);
              assertThat(quarantined.raw()).isEqualTo(row);
              assertThat(quarantined.source()).hasToString("sdn.csv:5");
            });
  }

  @Test
  void rowsOfAQuarantinedListingAreQuarantinedWithIt() throws IOException {
    Reading reading =
        read(
            MAIN + "11,\"UNCLOSED,-0- \n",
            ALT + "11,80,\"aka\",\"U\",-0- \n",
            ADD + "11,81,-0- ,-0- ,\"Cuba\",-0- \n");

    assertThat(reading.listings()).hasSize(4);
    assertThat(reading.quarantined())
        .extracting(QuarantinedRow::reason)
        .containsExactly(
            "the quote of cell 2 is not closed",
            "its listing 11 is quarantined in the main file",
            "its listing 11 is quarantined in the main file");
  }

  @Test
  void malformedRowsOfCompanionsAreQuarantined() throws IOException {
    Reading reading =
        read(MAIN, ALT + "7,73,\"aka\",-0- ,-0- \nx,74,\"aka\",\"A\",-0- \n7,75\n", ADD);

    assertThat(reading.quarantined())
        .extracting(QuarantinedRow::reason)
        .containsExactly(
            "cell 4 is empty", "'x' is not a number of a listing", "2 cells instead of 5");
  }

  @Test
  void filesOfDifferentDaysAreRefused() {
    assertThatThrownBy(() -> read(MAIN, ALT + "99,1,\"aka\",\"OTHER\",-0- \n", ADD))
        .isInstanceOf(UnreadableListException.class)
        .hasMessage(
            "torn: alt.csv has rows of 1 listings that the main file has not, such as 99."
                + " Perhaps the files are of different days.");
    assertThatThrownBy(() -> read(MAIN + row(11), ALT, ADD))
        .hasMessageStartingWith("torn: add.csv has no row for 1 listings of the main file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sdn.csv", "alt.csv", "add.csv"})
  void aFileCutAtAnyByteIsRefused(String name) throws IOException {
    read(MAIN, ALT, ADD);
    Path file = folder.resolve(name);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      int cut = length;
      assertThatThrownBy(this::readFolder)
          .as("%s cut at %d", name, cut)
          .isInstanceOf(UnreadableListException.class)
          .hasMessageContaining(cut == 0 ? name + " is empty" : name + " is cut off in line ");
    }
  }

  @Test
  void aFileThatIsNoListIsRefused() throws IOException {
    assertThatThrownBy(() -> readMainOnly("<!DOCTYPE html><html><body>404</body></html>"))
        .hasMessageContaining("sdn.csv is markup, not comma-separated rows");
    assertThatThrownBy(() -> readMainOnly("")).hasMessage("sdn.csv has no row");
    assertThatThrownBy(() -> readMainOnly("7,70,\"aka\",\"A\",-0- \n8,70,\"aka\",\"B\",-0- \n"))
        .hasMessage("sdn.csv has another format: 2 of its 2 rows are malformed");
    assertThatThrownBy(() -> readMainOnly(MAIN + "\0"))
        .hasMessage("sdn.csv is not a text file: byte 0 in line 5");
    assertThatThrownBy(() -> readMainOnly(row(1) + "x".repeat(200_000)))
        .hasMessage("line 2 of sdn.csv has more than 65,536 bytes");
    Files.write(
        folder.resolve("sdn.csv"),
        "1,\"M\u00fcller\",,\n\u001a".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> readMainOnlyFile("sdn.csv"))
        .hasMessageStartingWith("sdn.csv is not UTF-8 text in line 1");
    assertThatThrownBy(() -> readMainOnly(row(1) + "\u001a\n" + row(2)))
        .hasMessage("sdn.csv goes on after its end mark (byte 0x1A) in line 2");
  }

  @Test
  void lineEndsByteOrderMarkAndLettersBeyondAsciiDoNotMatter() throws IOException {
    String main = "\ufeff" + row(1).replace("NAME 1", "MÜLLER") + "\r\n\n" + row(2);

    assertThat(readMainOnly(main).listings())
        .extracting(Listing::caption)
        .containsExactly("MÜLLER", "NAME 2");
    Files.writeString(folder.resolve("sdn.csv"), row(1) + row(2).strip() + "\u001a\r\n\u001a");
    assertThat(readMainOnlyFile("sdn.csv").listings()).hasSize(2);
  }

  @Test
  void rowsThatCrossTheBufferAreWhole() throws IOException {
    StringBuilder main = new StringBuilder();
    for (int i = 1; i <= 4_000; i++) {
      main.append(row(i));
    }

    List<Listing> listings = readMainOnly(main.toString()).listings();

    assertThat(listings).hasSize(4_000);
    assertThat(listings)
        .allSatisfy(l -> assertThat(l.caption()).isEqualTo("NAME " + l.id().number()));
  }

  @Test
  void theMainFileIsFoundByItsNameInAFolder() throws IOException {
    write("SDN.CSV", MAIN);
    write("ALT.CSV", ALT);
    assertThatThrownBy(this::readFolder)
        .hasMessageStartingWith(
            "add.csv is not beside SDN.CSV. Perhaps import the main file alone");
    write("ADD.CSV", ADD);
    assertThat(readFolder().listings()).hasSize(4);

    write("sdn_2024-01-02.csv", MAIN);
    assertThatThrownBy(this::readFolder)
        .hasMessageContaining("has 2 main files, from SDN.CSV to sdn_2024-01-02.csv");
    write("alt_2024-01-02.csv", ALT);
    write("add_2024-01-02.csv", ADD);
    OfacReader reader = new OfacReader("us-ofac-sdn", OfacFiles.SDN);
    EditionFiles dated = reader.locate(folder.resolve("sdn_2024-01-02.csv"), false);
    assertThat(dated.companions())
        .extracting(file -> file.getFileName().toString())
        .containsExactly("alt_2024-01-02.csv", "add_2024-01-02.csv");
    assertThat(reader.read(dated).listings()).hasSize(4);
    assertThatThrownBy(
            () -> new OfacReader("us-ofac-cons", OfacFiles.CONSOLIDATED).locate(folder, true))
        .hasMessageContaining("has no cons_prim.csv");
  }

  @Test
  void theMainFileAloneHasNoStrongAliases() throws IOException {
    read(MAIN, ALT, ADD);

    Reading alone = readMainOnlyFile("sdn.csv");

    assertThat(alone.listings()).hasSize(4);
    assertThat(alone.listings().getFirst().names())
        .extracting(n -> n.alias())
        .containsExactly("primary", "weak");
  }

  @Test
  void effectsOfTheOtherListsFollowTheProgramme() throws IOException {
    write("cons_prim.csv", row(1, "CMIC-EO13959") + row(2, "NS-PLC] [SDGT") + row(3, "UNHEARD-OF"));
    OfacReader reader = new OfacReader("us-ofac-cons", OfacFiles.CONSOLIDATED);

    List<Listing> listings = reader.read(reader.locate(folder, true)).listings();

    assertThat(listings)
        .extracting(Listing::effects)
        .containsExactly(List.of(Effect.INVESTMENT_BAN), List.of(Effect.SECTORAL), List.of());
  }

  private static String row(int number) {
    return row(number, "SDGT");
  }

  private static String row(int number, String programme) {
    return "%d,\"NAME %d\",-0- ,\"%s\"".formatted(number, number, programme)
        + ("," + NONE).repeat(8)
        + "\n";
  }

  private Reading read(String main, String alt, String add) throws IOException {
    write("sdn.csv", main);
    write("alt.csv", alt);
    write("add.csv", add);
    return readFolder();
  }

  private Reading readFolder() throws IOException {
    OfacReader reader = new OfacReader("us-ofac-sdn", OfacFiles.SDN);
    return reader.read(reader.locate(folder, false));
  }

  private Reading readMainOnly(String main) throws IOException {
    write("sdn.csv", main);
    return readMainOnlyFile("sdn.csv");
  }

  private Reading readMainOnlyFile(String name) throws IOException {
    OfacReader reader = new OfacReader("us-ofac-sdn", OfacFiles.SDN);
    return reader.read(reader.locate(folder.resolve(name), true));
  }

  private void write(String name, String rows) throws IOException {
    Files.writeString(
        folder.resolve(name), rows.replace("\n", "\r\n") + "\u001a", StandardCharsets.UTF_8);
  }
}
