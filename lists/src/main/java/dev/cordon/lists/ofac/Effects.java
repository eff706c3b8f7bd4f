package dev.cordon.lists.ofac;

import dev.cordon.model.Effect;
import dev.cordon.model.Programme;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/// What a listing of a programme does to its target, read from `effects.tsv` beside this class.
/// Where the table does not know a programme, no effect is claimed.
final class Effects {

  private static final String EVERY = "*";
  private static final Map<String, List<Effect>> TABLE = read();

  private Effects() {}

  static List<Effect> of(String list, List<Programme> programmes) {
    List<Effect> ofEvery = TABLE.getOrDefault(key(list, EVERY), List.of());
    if (programmes.size() == 1 && ofEvery.isEmpty()) {
      return TABLE.getOrDefault(key(list, programmes.getFirst().code()), List.of());
    }
    TreeSet<Effect> effects = new TreeSet<>(ofEvery);
    for (Programme programme : programmes) {
      effects.addAll(TABLE.getOrDefault(key(list, programme.code()), List.of()));
    }
    return List.copyOf(effects);
  }

  private static String key(String list, String programme) {
    return list + ' ' + programme;
  }

  private static Map<String, List<Effect>> read() {
    Map<String, List<Effect>> table = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(
                Effects.class.getResourceAsStream("effects.tsv"), "effects.tsv is missing");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          table.put(key(cells[0], cells[1]), effects(cells[2]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("effects.tsv could not be read", e);
    }
    return table;
  }

  private static List<Effect> effects(String labels) {
    List<Effect> effects = new ArrayList<>();
    for (Effect effect : Effect.values()) {
      if (List.of(labels.split(";")).contains(effect.label())) {
        effects.add(effect);
      }
    }
    return effects;
  }
}
