package dev.cordon.lists.un;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.reading.Reading;
import dev.cordon.lists.reading.UnreadableListException;
import dev.cordon.model.Details;
import dev.cordon.model.Effect;
import dev.cordon.model.Gender;
import dev.cordon.model.Kind;
import dev.cordon.model.Listing;
import dev.cordon.model.PartialDate;
import dev.cordon.model.QuarantinedRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnReaderTest {

  private static final String PERSON =
      """
      <INDIVIDUAL>
        <DATAID>1</DATAID>
        <FIRST_NAME> IVAN </FIRST_NAME><SECOND_NAME>EXAMPLE
            OF NOWHERE</SECOND_NAME><FOURTH_NAME>na</FOURTH_NAME>
        <UN_LIST_TYPE>DPRK</UN_LIST_TYPE>
        <REFERENCE_NUMBER>KPi.901</REFERENCE_NUMBER>
        <LISTED_ON>2012-12-31</LISTED_ON>
        <GENDER>Male</GENDER>
        <SUBMITTED_BY>Nowhere</SUBMITTED_BY>
        <NAME_ORIGINAL_SCRIPT>Иван Пример (Ivan)</NAME_ORIGINAL_SCRIPT>
        <COMMENTS1>He left. IMO number: 9187629.</COMMENTS1>
        <TITLE><VALUE>Colonel</VALUE><VALUE/></TITLE>
        <DESIGNATION><VALUE>Head of X</VALUE></DESIGNATION>
        <NATIONALITY><VALUE>Democratic People's Republic of Korea</VALUE></NATIONALITY>
        <NATIONALITY2>Sudan/South Sudan</NATIONALITY2>
        <LAST_DAY_UPDATED><VALUE>2016-10-13</VALUE></LAST_DAY_UPDATED>
        <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Vanya A; Vanya B</ALIAS_NAME>
          <DATE_OF_BIRTH>1961-02-03</DATE_OF_BIRTH><CITY_OF_BIRTH>Nowhere</CITY_OF_BIRTH>
          <COUNTRY_OF_BIRTH>Iraq</COUNTRY_OF_BIRTH></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The One</ALIAS_NAME>
          <NOTE>original script: Единица</NOTE></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Old Name</ALIAS_NAME>
          <NOTE>previously listed as</NOTE></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Один</ALIAS_NAME>
          <NOTE>Odin; Odine</NOTE></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/><DATE_OF_BIRTH>long ago</DATE_OF_BIRTH>
        </INDIVIDUAL_ALIAS>
        <INDIVIDUAL_ADDRESS><STREET>1 Road</STREET><CITY>Town</CITY><ZIP_CODE>77</ZIP_CODE>
          <COUNTRY>Iran (Islamic Republic of)</COUNTRY><NOTE>as of 2016</NOTE></INDIVIDUAL_ADDRESS>
        <INDIVIDUAL_ADDRESS><COUNTRY>Atlantis</COUNTRY></INDIVIDUAL_ADDRESS>
        <INDIVIDUAL_ADDRESS><COUNTRY/></INDIVIDUAL_ADDRESS>
        <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Port</CITY><COUNTRY>USSR</COUNTRY><NOTE>maybe</NOTE>
        </INDIVIDUAL_PLACE_OF_BIRTH>
        <INDIVIDUAL_DOCUMENT/>
        <SORT_KEY/>
      </INDIVIDUAL>
      """;
  private static final String ENTITY =
      """
      <ENTITY>
        <FIRST_NAME>EXAMPLE TRADING (ET) ; EXAMPLE SHIPPING</FIRST_NAME>
        <UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE>
        <REFERENCE_NUMBER>QDe.901</REFERENCE_NUMBER>
        <COMMENTS1>Owns it &amp; more.</COMMENTS1>
        <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Old Trading</ALIAS_NAME></ENTITY_ALIAS>
        <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>E-Trade</ALIAS_NAME></ENTITY_ALIAS>
        <ENTITY_ALIAS/>
        <ENTITY_ADDRESS><CITY>Town</CITY><COUNTRY>Jordan</COUNTRY></ENTITY_ADDRESS>
        <DESIGNATION><VALUE>bank</VALUE></DESIGNATION>
      </ENTITY>
      """;

  @TempDir Path folder;

  @Test
  void aPersonIsReadWhole() throws IOException {
    Reading reading = read(list(PERSON, ENTITY));

    assertThat(reading.stated()).containsExactly(LocalDate.of(2025, 11, 20));
    assertThat(reading.quarantined()).isEmpty();
    Listing person = reading.listings().getFirst();
    assertThat(person.id()).hasToString("un-sc:KPi.901");
    assertThat(person.names())
        .extracting(name -> name.alias() + "=" + name.text())
        .containsExactly(
            "primary=IVAN EXAMPLE OF NOWHERE",
            "original-script=Иван Пример",
            "strong=Ivan",
            "strong=Vanya A",
            "strong=Vanya B",
            "weak=The One",
            "weak=Единица",
            "former=Old Name",
            "weak=Один",
            "weak=Odin",
            "weak=Odine");
    assertThat(person.birthDates()).extracting(PartialDate::text).containsExactly("1961-02-03");
    assertThat(person.gender()).isEqualTo(Gender.MALE);
    assertThat(person.countries())
        .extracting(link -> link.country() + "/" + link.tie())
        .containsExactly(
            "KP/NATIONALITY",
            "SD/NATIONALITY",
            "SS/NATIONALITY",
            "IQ/BIRTH",
            "IR/RESIDENCE",
            "SU/BIRTH");
    assertThat(((Details.Person) person.details()).titles())
        .containsExactly("Colonel", "Head of X");
    assertThat(((Details.Person) person.details()).birthPlaces())
        .containsExactly("Nowhere, Iraq", "Port, USSR");
    assertThat(person.addresses())
        .extracting(address -> address.text())
        .containsExactly("1 Road, Town, 77, Iran", "Atlantis");
    assertThat(person.identifiers())
        .extracting(i -> i.kind().label() + ":" + i.number())
        .containsExactly("imo:9187629");
    assertThat(person.programmes()).hasToString("[DPRK]");
    assertThat(person.effects()).containsExactly(Effect.ASSET_FREEZE, Effect.TRAVEL_BAN);
    assertThat(person.notes())
        .containsExactly(
            "Listed on: 2012-12-31",
            "SUBMITTED_BY: Nowhere",
            "He left. IMO number: 9187629.",
            "NATIONALITY: Sudan/South Sudan",
            "Amended on: 2016-10-13",
            "Of the name 'The One': original script: Единица",
            "Of the name 'Old Name': previously listed as",
            "Of the name 'Один': Odin; Odine",
            "DATE_OF_BIRTH: long ago",
            "Of an address: as of 2016",
            "PLACE_OF_BIRTH: maybe");
    assertThat(person.source()).hasToString("un.xml:4");
  }

  @Test
  void anEntityIsReadWhole() throws IOException {
    Listing entity = read(list(PERSON, ENTITY)).listings().getLast();

    assertThat(entity.kind()).isEqualTo(Kind.ORGANIZATION);
    assertThat(entity.names())
        .extracting(name -> name.alias() + "=" + name.text())
        .containsExactly(
            "primary=EXAMPLE TRADING (ET)",
            "strong=EXAMPLE SHIPPING",
            "former=Old Trading",
            "strong=E-Trade");
    assertThat(entity.effects()).containsExactly(Effect.ASSET_FREEZE, Effect.ARMS_EMBARGO);
    assertThat(entity.notes()).containsExactly("Owns it & more.", "DESIGNATION: bank");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "TYPE_OF_DATE=EXACT DATE=1979-03-03                          | 1979-03-03 | ",
        "TYPE_OF_DATE=EXACT DATE=1979-03-03-05:00                    | 1979-03-03 | ",
        "TYPE_OF_DATE=EXACT YEAR=1958                                | 1958       | ",
        "TYPE_OF_DATE=APPROXIMATELY YEAR=1958                        | circa 1958 | ",
        "TYPE_OF_DATE=BETWEEN FROM_YEAR=1963 TO_YEAR=1965            | 1963 to 1965 | ",
        "TYPE_OF_DATE=BETWEEN NOTE=Approximately FROM_YEAR=1963 TO_YEAR=1965 | 1961 to 1967 | note",
        "TYPE_OF_DATE=EXACT NOTE=Nov._1973                           | 1973-11    | note",
        "TYPE_OF_DATE=EXACT NOTE=August_1961                         | 1961-08    | note",
        "TYPE_OF_DATE=EXACT YEAR=1958 NOTE=Sep.                      | 1958       | note",
        "TYPE_OF_DATE=EXACT DATE=1979-02-31                          |            | note",
        "TYPE_OF_DATE=EXACT NOTE=30-35_years_old                     |            | note",
        "TYPE_OF_DATE=BETWEEN FROM_YEAR=1965 TO_YEAR=1963            |            | note",
        "TYPE_OF_DATE=                                               |            | note",
      })
  void aBirthDateIsAsExactAsItsTypeSays(
      String cells, @Nullable String expected, @Nullable String note) throws IOException {
    Listing person = person(element("INDIVIDUAL_DATE_OF_BIRTH", cells));

    assertThat(person.birthDates())
        .extracting(PartialDate::text)
        .isEqualTo(expected == null ? List.of() : List.of(expected));
    boolean said = cells.replaceAll("TYPE_OF_DATE=$", "").isEmpty();
    assertThat(person.notes()).hasSize(note == null || said ? 0 : 1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "TYPE_OF_DOCUMENT=Passport NUMBER=A123 ISSUING_COUNTRY=Mali      | passport:A123[ML]",
        "TYPE_OF_DOCUMENT=Passport NUMBER=Libyan_passport_No._513519     | passport:513519[LY]",
        "TYPE_OF_DOCUMENT=Passport NUMBER=Libya_B/002210                 | passport:B/002210[LY]",
        "TYPE_OF_DOCUMENT=Passport NUMBER=00016161_(Yemen)               | passport:00016161[YE]",
        "TYPE_OF_DOCUMENT=Passport NUMBER=381_(Expired_25_Jan._2016)     | passport:381[]",
        "TYPE_OF_DOCUMENT=Passport NUMBER=R00012098,_South_Sudan         | passport:R00012098[SS]",
        "TYPE_OF_DOCUMENT=Passport NUMBER=Diplomatic_Passport:_Z303      | passport:Z303[]",
        "TYPE_OF_DOCUMENT=Número_de_pasaporte NUMBER=7                   | passport:7[]",
        "TYPE_OF_DOCUMENT=National_Identification_Number NUMBER=77       | national-id:77[]",
        "TYPE_OF_DOCUMENT=National_Identification_Number TYPE_OF_DOCUMENT2=Tazkira_card_number_545 | national-id:545[]",
        "TYPE_OF_DOCUMENT=National_Identification_Number NOTE=Italian_Fiscal_Code:_DAO7 | tax-id:DAO7[IT]",
        "TYPE_OF_DOCUMENT=National_Identification_Number NUMBER=5 TYPE_OF_DOCUMENT2=Driver's_Permit | driving-licence:5[]",
        "TYPE_OF_DOCUMENT=Passport NOTE=Tunisian_passport_number_L723315,_issued_on_5_May_1998 | passport:L723315[TN]",
        "TYPE_OF_DOCUMENT=Passport NOTE=04643632_issued_on_18_Jun._1999  | passport:04643632[]",
        "TYPE_OF_DOCUMENT=Passport NOTE=issued_in_1993                   | ",
        "TYPE_OF_DOCUMENT=Passport NUMBER=unknown                        | ",
      })
  void aDocumentsNumberIsFoundWhereverItStands(String cells, @Nullable String expected)
      throws IOException {
    Listing person = person(element("INDIVIDUAL_DOCUMENT", cells));

    assertThat(person.identifiers())
        .extracting(i -> i.kind().label() + ":" + i.number() + i.issuers())
        .isEqualTo(expected == null ? List.of() : List.of(expected));
    if (expected == null) {
      assertThat(person.notes()).hasSize(1);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "GB      |                                  | travel-ban",
        "Iraq    |                                  | asset-freeze",
        "Taliban |                                  | asset-freeze travel-ban arms-embargo",
        "Somalia |                                  | asset-freeze travel-ban arms-embargo",
        "CAR     |                                  | asset-freeze travel-ban",
        "Libya   | (Travel Ban, Asset Freeze)       | asset-freeze travel-ban",
        "Libya   | (Travel Ban)                     | travel-ban",
        "Mali    | nothing                          | ''",
      })
  void whatAListingDoesFollowsFromItsPartOfTheList(
      String type, @Nullable String comments, String effects) {
    assertThat(
            Effects.of(type, true, comments == null ? "" : comments).stream()
                .map(Effect::label)
                .toList())
        .isEqualTo(effects.isEmpty() ? List.of() : List.of(effects.split(" ", -1)));
  }

  @Test
  void severalImoNumbersBelongToNobodyInParticular() {
    assertThat(Documents.imo("IMO number: 9187629 and IMO number: 9187631")).isEmpty();
    assertThat(Documents.imo("of the IMO")).isEmpty();
    assertThat(Documents.imo("(IMO) Number: 1790183.")).isPresent();
  }

  @Test
  void aFaultyRecordIsQuarantinedAndTheRestIsRead() throws IOException {
    String nameless =
        PERSON
            .replace("KPi.901", "KPi.902")
            .replaceAll("<(FIR|SECO).*?(ST|ND)_NAME>[^<]*</[A-Z]*_NAME>", "");
    String numberless = PERSON.replaceAll("<REFERENCE_NUMBER>.*</REFERENCE_NUMBER>", "");

    Reading reading =
        read(
            list(
                PERSON + nameless + PERSON + numberless + PERSON.replace("KPi.901", "KPi.903"),
                ENTITY + ENTITY.replace("QDe.901", "QDe.902")));

    assertThat(reading.listings()).hasSize(4);
    assertThat(reading.quarantined())
        .extracting(QuarantinedRow::reason)
        .satisfiesExactly(
            name -> assertThat(name).isEqualTo("no name"),
            twice -> assertThat(twice).isEqualTo("un-sc:KPi.901 occurs a second time"),
            number -> assertThat(number).contains("number of a listing must be trimmed"));
    assertThat(reading.quarantined().getFirst().raw()).contains("REFERENCE_NUMBER: KPi.902");
  }

  @Test
  void aFileCutAtAnyByteIsRefusedOrComplete() throws IOException {
    byte[] whole = list(PERSON, ENTITY).getBytes(StandardCharsets.UTF_8);
    int expected = 2;
    for (int length = 0; length < whole.length - 1; length++) {
      Files.write(folder.resolve("un.xml"), Arrays.copyOf(whole, length));
      assertThatThrownBy(this::readFile)
          .as("cut at %d", length)
          .isInstanceOf(UnreadableListException.class)
          .hasMessageStartingWith("un.xml is ");
    }
    Files.write(folder.resolve("un.xml"), Arrays.copyOf(whole, whole.length - 1));
    assertThat(readFile().listings()).as("only the last line break is cut").hasSize(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2025-11-20T23:00:09.067Z, 2025-11-20",
    "2018-06-07T19:03:43.97-04:00, 2018-06-07",
    "2024-11-30, 2024-11-30",
  })
  void theDateIsTheDayThePublisherWrites(String generated, LocalDate date) throws IOException {
    String text =
        list(PERSON, ENTITY)
            .replaceAll("dateGenerated=\"[^\"]*\"", "dateGenerated='" + generated + "'");

    assertThat(read(text).stated()).containsExactly(date);
  }

  @Test
  void aFileThatIsNotThisListIsRefused() {
    String whole = list(PERSON, ENTITY);
    refused("<html><body/></html>", "its root element is 'html' instead of 'CONSOLIDATED_LIST'");
    refused("7,\"EXAMPLE, Ivan\",\"individual\"", "is not well-formed XML in line 1");
    refused(whole.replaceAll(" dateGenerated=\"[^\"]*\"", ""), "lacks 'dateGenerated'");
    refused(whole.replace("2025-11-20T", "2025-13-20T"), "has no date: dateGenerated is");
    refused(list("", ""), "un.xml has no record");
    refused(list("<ENTITY/>", ""), "element 'ENTITY' in line 4 is not expected there");
    refused(whole.replace("INDIVIDUALS>", "PEOPLE>"), "element 'PEOPLE' in line 3");
    refused(list("<INDIVIDUAL/><INDIVIDUAL/>", ENTITY), "2 of its 3 records could not be read");
    refused(whole.replace("<SORT_KEY/>", "<A>".repeat(9) + "</A>".repeat(9)), "nested deeper");
    refused(whole.replace("<SORT_KEY/>", "<A/>".repeat(20_001)), "has more than 20,000 elements");
    refused(whole.replace("He left.", "x".repeat(1_100_000)), "more than 1,048,576 characters");
    refused(whole.replace("<SORT_KEY/>", "&unknown;"), "");
  }

  @Test
  void aDocumentTypeIsRefusedAndNoEntityIsExpanded() {
    String body = list(PERSON.replace("He left.", "&x;"), ENTITY);
    String xml = body.substring(body.indexOf("?>") + 2);
    refused("<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY x \"boo\">]>" + xml, "document type");
    refused(
        "<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + xml,
        "document type");
  }

  @Test
  void bytesOfAnotherEncodingAreRefused() throws IOException {
    Files.write(
        folder.resolve("un.xml"),
        list(PERSON.replace("EXAMPLE", "MÜLLER"), ENTITY).getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(this::readFile)
        .isInstanceOf(UnreadableListException.class)
        .hasMessage(
            "un.xml is not UTF-8 text in line 6. Perhaps it was saved in another encoding.");
  }

  @Test
  void aByteOrderMarkDoesNotMatter() throws IOException {
    assertThat(read("\ufeff" + list(PERSON, ENTITY)).listings()).hasSize(2);
  }

  @Test
  void aFolderMustHoldOneXmlFile() throws IOException {
    UnReader reader = new UnReader();
    assertThatThrownBy(() -> reader.locate(folder, false)).hasMessageContaining("has 0 XML files");
    Files.writeString(folder.resolve("a.XML"), list(PERSON, ENTITY));
    Files.writeString(folder.resolve("readme.txt"), "");
    assertThat(reader.locate(folder, false).main().getFileName()).hasToString("a.XML");
    Files.writeString(folder.resolve("b.xml"), "");
    assertThatThrownBy(() -> reader.locate(folder, false)).hasMessageContaining("has 2 XML files");
  }

  private void refused(String text, String reason) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(UnreadableListException.class)
        .hasMessageContaining(reason)
        .hasMessageNotContaining("\n");
  }

  private Listing person(String inside) throws IOException {
    String person =
        "<INDIVIDUAL><FIRST_NAME>X</FIRST_NAME><UN_LIST_TYPE>Iraq</UN_LIST_TYPE>"
            + "<REFERENCE_NUMBER>IQi.1</REFERENCE_NUMBER>"
            + inside
            + "</INDIVIDUAL>";
    return read(list(person, "")).listings().getFirst();
  }

  /* `A=1 B=2` as child elements; an underline stands for a blank. */
  private static String element(String name, String cells) {
    StringBuilder text = new StringBuilder("<" + name + ">");
    for (String cell : cells.split(" ", -1)) {
      int equals = cell.indexOf('=');
      String tag = cell.substring(0, equals);
      text.append("<")
          .append(tag)
          .append(">")
          .append(cell.substring(equals + 1).replace('_', ' '))
          .append("</")
          .append(tag)
          .append(">");
    }
    return text.append("</").append(name).append(">").toString();
  }

  @Test
  void aNumberThatWouldSteerATerminalIsQuarantined() throws IOException {
    String steering = ENTITY.replace("QDe.901", "QDe.9\u009b31m01");

    Reading reading = read(list(PERSON, steering));

    assertThat(reading.listings()).hasSize(1);
    assertThat(reading.quarantined())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.reason())
                  .isEqualTo(
                      "number of a listing must not hold U+009B, a control or format character"
                          + " (list un-sc)");
              assertThat(new UnReader().numberOf(row)).isEmpty();
            });
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Gender: male                              |        | MALE",
        "He left. Gender: Female. Review pursuant  |        | FEMALE",
        "Gender [Male]. More                       |        | MALE",
        "Gender:  male                             |        | MALE",
        "Gender: male                              | Female | FEMALE",
        "Gender: male. His wife's Gender: female   |        | UNKNOWN",
        "Gender unknown, a male voice              |        | UNKNOWN",
      })
  void genderMayStandInTheComments(String comments, @Nullable String element, Gender gender)
      throws IOException {
    String person =
        PERSON
            .replace("<GENDER>Male</GENDER>", "<GENDER>" + text(element) + "</GENDER>")
            .replace("He left. IMO number: 9187629.", comments);

    assertThat(read(list(person, "")).listings().getFirst().gender()).isEqualTo(gender);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "SWIFT: EXMPKPPY. It is a bank              | bic:EXMPKPPY",
        "A bank. SWIFT/BIC: EXMPKPPYXXX.           | bic:EXMPKPPYXXX",
        "SWIFT: EXMPKPPY and SWIFT: OTHRKPPY        | ",
        "It left the SWIFT network. SWIFT: none     | ",
      })
  void theCodeOfABankMayStandInTheComments(String comments, @Nullable String code)
      throws IOException {
    String bank = ENTITY.replace("Owns it &amp; more.", comments);

    Listing listing = read(list("", bank)).listings().getFirst();

    assertThat(listing.identifiers())
        .extracting(i -> i.kind().label() + ":" + i.number())
        .isEqualTo(code == null ? List.of() : List.of(code));
    assertThat(listing.notes()).contains(comments);
  }

  @Test
  void namesInParenthesesOfANoteAreNames() throws IOException {
    String note = "born in 1971 in Nowhere (Ivan ‘A; Ivan B; Dr. Ivan C)";
    String reached = "(Tel. +32 3 231, Fax. +32 3 233; website: www.example.com)";
    String person =
        PERSON
            .replace("<NOTE>previously listed as</NOTE>", "<NOTE>" + note + "</NOTE>")
            .replace("<NOTE>original script: Единица</NOTE>", "<NOTE>" + reached + "</NOTE>");

    Listing listing = read(list(person, "")).listings().getFirst();

    assertThat(listing.names())
        .extracting(name -> name.alias() + "=" + name.text())
        .containsSubsequence(
            "weak=The One",
            "strong=Old Name",
            "strong=Ivan ‘A",
            "strong=Ivan B",
            "strong=Dr. Ivan C",
            "weak=Один");
    assertThat(listing.names()).noneMatch(name -> name.text().contains("Tel."));
    assertThat(listing.notes()).contains("Of the name 'Old Name': " + note);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String list(String individuals, String entities) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <CONSOLIDATED_LIST dateGenerated="2025-11-20T23:00:09.067Z">
        <!-- people --><?pi of no meaning?><INDIVIDUALS>
        %s</INDIVIDUALS><ENTITIES>
        %s</ENTITIES></CONSOLIDATED_LIST>
        """
        .formatted(individuals, entities);
  }

  private Reading read(String text) throws IOException {
    Files.writeString(folder.resolve("un.xml"), text);
    return readFile();
  }

  private Reading readFile() throws IOException {
    UnReader reader = new UnReader();
    return reader.read(reader.locate(folder.resolve("un.xml"), false));
  }
}
