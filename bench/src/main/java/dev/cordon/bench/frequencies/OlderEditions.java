package dev.cordon.bench.frequencies;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.cordon.bench.BenchException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/// The targets of `us-ofac-sdn` of 2021-07-07 and `us-csl` of 2022-05-16, each with all its names
/// in both. A target of OFAC's that stands in both editions is one bearer.
final class OlderEditions {

  static final String SDN = "lists/us-ofac-sdn/2021-07-07/sdn.csv";
  static final String ALT = "lists/us-ofac-sdn/2021-07-07/alt.csv";
  static final String CSL = "lists/us-csl/2022-05-16/consolidated.csv.gz";

  private static final int SDN_CELLS = 12;
  private static final int ALT_CELLS = 5;

  /* Weak aliases, which OFAC writes into Remarks, are not counted: they are words more than names.
   * The consolidated screening list says what a target is for OFAC's lists only; of the others'
   * rows those count, as bodies, whose name holds a legal form or a word of bodies. */

  private final PartKeys keys;
  private final SortedMap<String, Target> targets = new TreeMap<>();

  private static final class Target {
    final boolean person;
    final List<String> names = new ArrayList<>();

    Target(boolean person) {
      this.person = person;
    }
  }

  /// @param shared the folder that `lists` lies in
  OlderEditions(Path shared, PartKeys keys) {
    this.keys = keys;
    readSdn(shared);
    readAlt(shared);
    readCsl(shared);
  }

  /// Who is listed as an individual.
  Bearers persons() {
    return bearers(true);
  }

  /// Organisations, vessels and aircraft.
  Bearers bodies() {
    return bearers(false);
  }

  private Bearers bearers(boolean persons) {
    Bearers bearers = new Bearers();
    for (Target target : targets.values()) {
      if (target.person == persons) {
        bearers.add(keys.of(target.names));
      }
    }
    return bearers;
  }

  private void readSdn(Path shared) {
    for (CsvRecord row : records(shared.resolve(SDN), SDN_CELLS)) {
      Target target = new Target(row.getField(2).strip().equals("individual"));
      target.names.add(row.getField(1));
      targets.put(row.getField(0), target);
    }
  }

  private void readAlt(Path shared) {
    for (CsvRecord row : records(shared.resolve(ALT), ALT_CELLS)) {
      Target target = targets.get(row.getField(0));
      if (target == null) {
        throw new BenchException(
            "%s: no target %s for alias '%s'".formatted(ALT, row.getField(0), row.getField(3)));
      }
      target.names.add(row.getField(3));
    }
  }

  /// The rows of a file that ends with the control character 1A in a line of its own.
  private static List<CsvRecord> records(Path file, int cells) {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .trimWhitespacesAroundQuotes(true)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(file, StandardCharsets.UTF_8)) {
      for (CsvRecord row : reader) {
        if (row.getFieldCount() == cells) {
          records.add(row);
        } else if (!row.getField(0).equals("\u001a")) {
          throw new BenchException(
              "%s: %d cells expected in line %d, %d found"
                  .formatted(file, cells, row.getStartingLineNumber(), row.getFieldCount()));
        }
      }
    } catch (IOException e) {
      throw new BenchException("%s could not be read".formatted(file), e);
    }
    return records;
  }

  private void readCsl(Path shared) {
    Path file = shared.resolve(CSL);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        CsvReader<NamedCsvRecord> reader =
            CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
      for (NamedCsvRecord row : reader) {
        addCsl(row);
      }
    } catch (IOException e) {
      throw new BenchException("%s could not be read".formatted(file), e);
    }
  }

  private void addCsl(NamedCsvRecord row) {
    List<String> names = new ArrayList<>();
    names.add(row.getField("name"));
    names.addAll(List.of(row.getField("alt_names").split("; ?", -1)));
    names.removeIf(String::isBlank);
    String type = row.getField("type");
    if (type.isEmpty() && names.stream().noneMatch(keys::isOfBody)) {
      return;
    }
    boolean ofac = row.getField("source").startsWith("Specially Designated Nationals");
    String id = ofac ? row.getField("entity_number") : row.getField("_id");
    targets.computeIfAbsent(id, key -> new Target(type.equals("Individual"))).names.addAll(names);
  }
}
