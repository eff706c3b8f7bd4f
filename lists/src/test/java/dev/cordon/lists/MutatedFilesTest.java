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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files with bytes changed or stretches lost, repeated and moved: a reader refuses them or reads
/// them, and never fails otherwise.
final class MutatedFilesTest {

  private static final long SEED = 20_240_501;

  /// Longest stretch that is cut out, repeated or moved.
  private static final int LONGEST_STRETCH = 400;

  /// A mutant is read in a millisecond or two; this is for a hang.
  private static final int LONGEST_SECONDS = 20;

  private static final long MOST_ALLOCATED = 32L << 20;

  @TempDir Path folder;

  static Stream<Arguments> readers() {
    return Stream.of(
        Arguments.of(
            new OfacReader("us-ofac-sdn", OfacFiles.SDN),
            ofac(
                """
            7,"EXAMPLE, Ivan","individual","SDGT] [IFSR","Boss",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB circa 1960; alt. DOB 01 Jan 1961 to 31 Dec 1962; POB Tehran, Iran; Passport A1 (Iran) expires 15 Feb 2021; a.k.a. 'X'; Digital Currency Address - XBT 1abc."
            8,"MARIGOLD","vessel","IRAN",-0- ,"T2","Tanker","35","25","Panama","O","Vessel Registration Identification IMO 9187629."
            9,"BODY",-0- ,"IRAN",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Linked To: X; Organization Established Date 1969."
            10,"OTHER",-0- ,"IRAN",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-\s
            \u001a""",
                """
                7,1,"aka","EKSAMPLE, Ivan",-0-\s
                8,2,"fka","GOLDEN",-0-\s
                9,3,"nka","CORPUS",-0-\s
                \u001a""",
                """
                7,1,"1 Long Street","Tehran 1000","Iran",-0-\s
                8,2,-0- ,-0- ,-0- ,-0-\s
                9,3,-0- ,-0- ,"Iran",-0-\s
                10,4,-0- ,-0- ,"Iran",-0-\s
                \u001a""")),
        Arguments.of(
            new UnReader(),
            file(
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
            """)),
        Arguments.of(
            new OwnReader("own-watch"),
            file(
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
            """)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readers")
  void aDamagedFileIsReadOrRefused(ListReader reader, Map<String, String> files) throws Exception {
    readMutants(reader, files, 750);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readers")
  @Tag("long")
  void noDamagedFileOfManyMakesAReaderFail(ListReader reader, Map<String, String> files)
      throws Exception {
    readMutants(reader, files, 7_500);
  }

  private void readMutants(ListReader reader, Map<String, String> files, int rounds)
      throws Exception {
    EditionFiles edition = write(files);
    assertThat(count(reader, edition)).isGreaterThanOrEqualTo(2);
    List<Path> all = edition.all();
    List<byte[]> whole = new ArrayList<>();
    for (Path file : all) {
      whole.add(Files.readAllBytes(file));
    }
    SplittableRandom random = new SplittableRandom(SEED);
    int read = 0;
    // One thread for all mutants, which ends with the process: a reader that hangs fails the test
    // and stops nothing else.
    ExecutorService thread =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    try {
      for (int round = 0; round < rounds; round++) {
        String which = "round %d of seed %d".formatted(round, SEED);
        int at = random.nextInt(all.size());
        rewrite(all.get(at), mutated(whole.get(at), random));
        Future<Integer> found = thread.submit(() -> count(reader, edition));
        try {
          assertThat(found.get(LONGEST_SECONDS, TimeUnit.SECONDS)).as(which).isPositive();
          read++;
        } catch (TimeoutException e) {
          throw new AssertionError(which + " did not end", e);
        } catch (ExecutionException e) {
          if (!(e.getCause() instanceof UnreadableListException refused)) {
            throw new AssertionError(which + " failed", e.getCause());
          }
          assertThat(refused.reason()).as(which).isNotBlank();
        }
        rewrite(all.get(at), whole.get(at));
      }
    } finally {
      thread.shutdownNow();
    }
    assertThat(read).as("some changes do no harm to the form").isPositive();
    assertThat(read).as("and some do").isLessThan(rounds);
  }

  /* A file that is emptied and written again is forced to disk by some file systems, which takes
   * longer than all else here; one that is made anew is not. */
  private static void rewrite(Path file, byte[] bytes) throws IOException {
    Files.delete(file);
    Files.write(file, bytes);
  }

  /// Some bytes changed, or a stretch cut out, repeated or put elsewhere.
  private static byte[] mutated(byte[] whole, SplittableRandom random) {
    int from = random.nextInt(whole.length);
    int to = random.nextInt(from, Math.min(whole.length, from + LONGEST_STRETCH)) + 1;
    int place = random.nextInt(whole.length);
    return switch (random.nextInt(6)) {
      case 0 -> joined(Arrays.copyOf(whole, from), Arrays.copyOfRange(whole, to, whole.length));
      case 1 -> joined(Arrays.copyOf(whole, to), Arrays.copyOfRange(whole, from, whole.length));
      case 2 ->
          joined(
              Arrays.copyOf(whole, place),
              Arrays.copyOfRange(whole, from, to),
              Arrays.copyOfRange(whole, place, whole.length));
      default -> changed(whole, random);
    };
  }

  private static byte[] changed(byte[] whole, SplittableRandom random) {
    byte[] mutated = whole.clone();
    for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
      int at = random.nextInt(mutated.length);
      boolean copied = random.nextBoolean();
      mutated[at] = copied ? whole[random.nextInt(whole.length)] : (byte) random.nextInt(256);
    }
    return mutated;
  }

  private static byte[] joined(byte[]... pieces) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      all.writeBytes(piece);
    }
    return all.toByteArray();
  }

  /// How many records there are. Memory is bounded: a file of a few kilobytes is read with a few
  /// megabytes.
  private static int count(ListReader reader, EditionFiles files) throws IOException {
    long before = allocated();
    try {
      Reading reading = reader.read(files);
      return reading.listings().size() + reading.quarantined().size();
    } finally {
      assertThat(allocated() - before).as("bytes allocated").isLessThan(MOST_ALLOCATED);
    }
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  private EditionFiles write(Map<String, String> files) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      paths.add(Files.writeString(folder.resolve(file.getKey()), file.getValue()));
    }
    return new EditionFiles(paths.getFirst(), paths.subList(1, paths.size()));
  }

  private static Map<String, String> file(String text) {
    return Map.of("list.txt", text);
  }

  private static Map<String, String> ofac(String main, String aliases, String addresses) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("sdn.csv", main);
    files.put("alt.csv", aliases);
    files.put("add.csv", addresses);
    return files;
  }
}
