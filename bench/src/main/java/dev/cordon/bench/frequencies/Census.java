package dev.cordon.bench.frequencies;

import dev.cordon.bench.BenchException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The name frequencies of the United States' census of 1990: files `dist.all.last`,
/// `dist.male.first` and `dist.female.first`, each line a name, its share in per cent with three
/// decimals, the running sum and the rank.
final class Census implements Population {

  /// The files; a share in each counts the given number of times, so that half of the persons are
  /// men and half women.
  static final List<String> FILES =
      List.of("dist.all.last", "dist.male.first", "dist.female.first");

  /// Shares are counted in this many to one person: 100,000 for the three decimals of per cent,
  /// twice for the halves.
  private static final int UNITS = 200_000;

  private final Map<String, Integer> units = new HashMap<>();

  /// @param folder where the files lie
  /// @param keyOf the engine's key of a name
  /// @throws BenchException if a file cannot be read or a line has another form
  Census(Path folder, Function<String, String> keyOf) {
    for (String file : FILES) {
      int weight = file.endsWith(".last") ? 2 : 1;
      for (String line : lines(folder.resolve(file))) {
        String[] cells = line.strip().split("\\s+", -1);
        if (cells.length != 4) {
          throw new BenchException("%s: four cells expected in '%s'".formatted(file, line));
        }
        int share = new BigDecimal(cells[1]).movePointRight(3).intValueExact() * weight;
        units.merge(keyOf.apply(cells[0]), share, Integer::sum);
      }
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new BenchException("census file %s could not be read".formatted(file), e);
    }
  }

  @Override
  public Set<String> keys() {
    return units.keySet();
  }

  @Override
  public double share(String key) {
    return units.getOrDefault(key, 0) / (double) UNITS;
  }

  @Override
  public double shareOfOthers(String key) {
    return share(key);
  }
}
