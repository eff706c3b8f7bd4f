package dev.cordon.bench.frequencies;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.cordon.bench.BenchException;
import dev.cordon.bench.Digests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes `part-frequencies.tsv` of the engine.
public final class MakePartFrequencies {

  static final String CLEAN = "decks/clean-parties-global.csv";

  private MakePartFrequencies() {}

  /// Writes the table.
  ///
  /// @param args the folder of the census files, the shared folder, and the file to write
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: MakePartFrequencies CENSUS-FOLDER SHARED-FOLDER FILE");
      System.exit(2);
    }
    String table = table(Path.of(args[0]), Path.of(args[1]));
    Files.writeString(Path.of(args[2]), table, StandardCharsets.UTF_8);
    System.err.printf("%s: %,d lines%n", args[2], table.lines().count());
  }

  /// The whole file, its header included.
  ///
  /// @throws BenchException if a file is missing or is not what it should be
  static String table(Path census, Path shared) {
    PartKeys keys = new PartKeys();
    OlderEditions listed = new OlderEditions(shared, keys);
    Bearers clean = evenRows(shared.resolve(CLEAN), keys);
    Bearers persons = listed.persons();
    Bearers bodies = listed.bodies();
    List<String> lines = new ArrayList<>();
    lines.add(
        "# How rare a part of a name is: key in the engine's normal form, bits among persons,");
    lines.add(
        "# bits among organisations, vessels and aircraft. N bits: of 2^N bearers one other has");
    lines.add(
        "# it. An empty cell, like a missing key, is the rarest class. Whole bits only, no counts.");
    lines.add("# Made by: bench/report.sh frequencies CENSUS-FOLDER. Counted, once a bearer:");
    lines.add("# persons, three populations of equal weight:");
    lines.add(
        "#   United States census 1990, name frequencies (public domain), as in the files of the");
    lines.add("#   Python package 'names' 0.3.0: last names, and half of each of the first names");
    for (String file : Census.FILES) {
      lines.add("#     %s %s".formatted(Digests.sha256(census.resolve(file)), file));
    }
    lines.add(
        "#   individuals of the two editions below, all their names but weak aliases: %,d"
            .formatted(persons.size()));
    lines.add(
        "#   even data rows (0, 2, 4 ...) of invented parties, full_name: %,d"
            .formatted(clean.size()));
    lines.add("#     %s %s".formatted(Digests.sha256(shared.resolve(CLEAN)), CLEAN));
    lines.add(
        "# bodies of the two editions, all their names but weak aliases: %,d"
            .formatted(bodies.size()));
    for (String file : List.of(OlderEditions.SDN, OlderEditions.ALT, OlderEditions.CSL)) {
      lines.add("#     %s %s".formatted(Digests.sha256(shared.resolve(file)), file));
    }
    lines.add(
        "# A part's frequency is the mean over the populations, each weighted by how many of its");
    lines.add("# bearers it brings; nobody is his own namesake.");
    lines.addAll(
        new FrequencyTable(
                List.of(new Census(census, keys::ofWord), persons, clean), List.of(bodies))
            .rows());
    return String.join("\n", lines) + "\n";
  }

  private static Bearers evenRows(Path file, PartKeys keys) {
    Bearers bearers = new Bearers();
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
      int row = 0;
      for (NamedCsvRecord party : reader) {
        if (row % 2 == 0) {
          bearers.add(keys.of(List.of(party.getField("full_name"))));
        }
        row++;
      }
    } catch (IOException e) {
      throw new BenchException("%s could not be read".formatted(file), e);
    }
    return bearers;
  }
}
