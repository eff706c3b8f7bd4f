package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.lists.ofac.OfacFiles;
import dev.cordon.lists.ofac.OfacReader;
import dev.cordon.lists.own.OwnReader;
import dev.cordon.lists.reading.EditionFiles;
import dev.cordon.lists.reading.ListReader;
import dev.cordon.lists.reading.Reading;
import dev.cordon.lists.reading.UnreadableListException;
import dev.cordon.lists.un.UnReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files with random bytes changed: a reader refuses them or reads them, and never fails otherwise.
final class MutatedFilesTest {

  private static final long SEED = 20_240_501;
  private static final int ROUNDS = 1_500;

  @TempDir Path folder;

  static Stream<Arguments> readers() {
    return Stream.of(
        Arguments.of(
            new OfacReader("us-ofac-sdn", OfacFiles.SDN),
            """
            7,"EXAMPLE, Ivan","individual","SDGT] [IFSR","Boss",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB circa 1960; alt. DOB 01 Jan 1961 to 31 Dec 1962; POB Tehran, Iran; Passport A1 (Iran) expires 15 Feb 2021; a.k.a. 'X'; Digital Currency Address - XBT 1abc."
            8,"MARIGOLD","vessel","IRAN",-0- ,"T2","Tanker","35","25","Panama","O","Vessel Registration Identification IMO 9187629."
            9,"BODY",-0- ,"IRAN",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Linked To: X; Organization Established Date 1969."
            10,"OTHER",-0- ,"IRAN",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-\s
            \u001a"""),
        Arguments.of(
            new UnReader(),
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <CONSOLIDATED_LIST dateGenerated="2025-11-20T23:00:09.067Z"><INDIVIDUALS><INDIVIDUAL>
            <FIRST_NAME>IVAN (Иван)</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE>
            <REFERENCE_NUMBER>KPi.901</REFERENCE_NUMBER><INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY>
            <ALIAS_NAME>a) A; B b) C, born 1960</ALIAS_NAME></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_DATE_OF_BIRTH><FROM_YEAR>1960</FROM_YEAR><TO_YEAR>1962</TO_YEAR>
            </INDIVIDUAL_DATE_OF_BIRTH><INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport
            </TYPE_OF_DOCUMENT><NUMBER>Libyan No. 7</NUMBER></INDIVIDUAL_DOCUMENT></INDIVIDUAL>
            </INDIVIDUALS><ENTITIES><ENTITY><FIRST_NAME>X &amp; Y</FIRST_NAME>
            <UN_LIST_TYPE>Iraq</UN_LIST_TYPE><REFERENCE_NUMBER>IQe.1</REFERENCE_NUMBER></ENTITY>
            </ENTITIES></CONSOLIDATED_LIST>
            """),
        Arguments.of(
            new OwnReader("own-watch"),
            """
            cordon-list 1
            list: own-watch
            published: 2024-05-01
            [1]
            kind: person
            name: EXAMPLE, Ivan
            born: 1960 to 1962-03
            identifier: passport:A1 | Passport | RU
            address: a | b | Russia
            [2]
            kind: vessel
            name: MARIGOLD
            flag: Panama
            end 2
            """));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readers")
  void aDamagedFileIsReadOrRefused(ListReader reader, String text) throws IOException {
    byte[] whole = text.getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve("list.txt");
    int records = count(reader, write(file, whole));
    SplittableRandom random = new SplittableRandom(SEED);
    int read = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] mutated = whole.clone();
      for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
        int at = random.nextInt(mutated.length);
        boolean copied = random.nextBoolean();
        mutated[at] = copied ? whole[random.nextInt(whole.length)] : (byte) random.nextInt(256);
      }
      try {
        int found = count(reader, write(file, mutated));
        assertThat(found).as("round %d of seed %d", round, SEED).isPositive();
        read++;
      } catch (UnreadableListException e) {
        assertThat(e.reason()).as("round %d of seed %d", round, SEED).isNotBlank();
      }
    }
    assertThat(records).isGreaterThanOrEqualTo(2);
    assertThat(read).as("some changes do no harm to the form").isPositive();
  }

  private static int count(ListReader reader, Path file) throws IOException {
    Reading reading = reader.read(new EditionFiles(file, List.of()));
    return reading.listings().size() + reading.quarantined().size();
  }

  private static Path write(Path file, byte[] bytes) throws IOException {
    return Files.write(file, bytes);
  }
}
