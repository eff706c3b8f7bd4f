package dev.cordon.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The table of countries, read from `countries.tsv` beside this class: codes, names as lists and
/// customers write them, demonyms, and what became of former countries.
public final class Countries {

  private static final Countries TABLE = read();

  private final Map<String, Row> byCode;
  private final Map<String, Country> byKey;

  private record Row(Country country, String name, List<Country> successors) {}

  private Countries(Map<String, Row> byCode, Map<String, Country> byKey) {
    this.byCode = byCode;
    this.byKey = byKey;
  }

  /// The country that a code (two or three letters), a name or a demonym means, whatever its case,
  /// accents and punctuation; empty if the table does not know it.
  public static Optional<Country> find(String text) {
    return Optional.ofNullable(TABLE.byKey.get(key(text)));
  }

  /// The English short name; the bare code where the table does not know the country.
  public static String nameOf(Country country) {
    Row row = TABLE.byCode.get(country.code());
    return row == null ? country.code() : row.name();
  }

  /// The countries that a former country became, such as Russia and fourteen others for `SU`; empty
  /// for a country that exists.
  public static List<Country> successorsOf(Country country) {
    Row row = TABLE.byCode.get(country.code());
    return row == null ? List.of() : row.successors();
  }

  /// Every country of the table, in order of code.
  public static List<Country> all() {
    return TABLE.byCode.values().stream().map(Row::country).toList();
  }

  private static String key(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }

  private static Countries read() {
    Map<String, Row> byCode = new TreeMap<>();
    Map<String, Country> byKey = new HashMap<>();
    try (InputStream in = Countries.class.getResourceAsStream("countries.tsv");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    java.util.Objects.requireNonNull(in, "countries.tsv is missing"),
                    StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().filter(line -> !line.startsWith("#")).toList();
      for (String line : lines) {
        add(line, byCode, byKey);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("countries.tsv could not be read", e);
    }
    return new Countries(byCode, byKey);
  }

  private static void add(String line, Map<String, Row> byCode, Map<String, Country> byKey) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 6) {
      throw new IllegalStateException(
          "countries.tsv: 6 cells expected, %d found in '%s'".formatted(cells.length, line));
    }
    Country country = new Country(cells[0]);
    List<Country> successors = split(cells[5]).stream().map(Country::new).toList();
    byCode.put(country.code(), new Row(country, cells[2], successors));
    List<String> keys = new ArrayList<>(List.of(cells[0], cells[2]));
    if (!cells[1].isEmpty()) {
      keys.add(cells[1]);
    }
    keys.addAll(split(cells[3]));
    keys.addAll(split(cells[4]));
    for (String text : keys) {
      Country other = byKey.put(key(text), country);
      if (other != null && !other.equals(country)) {
        throw new IllegalStateException(
            "countries.tsv: '%s' means both %s and %s".formatted(text, other, country));
      }
    }
  }

  private static List<String> split(String cell) {
    return Arrays.stream(cell.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
