package dev.cordon.bench.deck;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.cordon.bench.BenchException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// Reads the rows of a deck's CSV file.
final class Deck {

  private Deck() {}

  /// @throws BenchException if the file cannot be read
  static <T> List<T> read(Path file, Function<NamedCsvRecord, T> row) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
      return reader.stream().map(row).toList();
    } catch (IOException e) {
      throw new BenchException("deck %s could not be read".formatted(file), e);
    }
  }
}
