package dev.cordon.bench.report;

import dev.cordon.engine.evidence.Evidence;
import dev.cordon.engine.evidence.PartEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Single cases as whoever tunes the engine reads them.
final class Cases {

  private Cases() {}

  /// The ledger, one item or sub-line a line, indented.
  static String lines(List<Evidence> evidence) {
    List<String> lines = new ArrayList<>();
    for (Evidence item : evidence) {
      switch (item) {
        case Evidence.Name name -> {
          lines.add(
              line(
                  item.millibits(),
                  "name '%s' / '%s'".formatted(item.partyValue(), item.targetValue())));
          for (PartEvidence part : name.parts()) {
            lines.add("    " + line(part.millibits(), part.how().label() + ": " + part.detail()));
          }
        }
        case Evidence.Prior _, Evidence.Other _ -> {
          if (item.millibits() != 0) {
            lines.add(line(item.millibits(), item.on().label() + ": " + item.detail()));
          }
        }
      }
    }
    return String.join("\n", lines);
  }

  private static String line(int millibits, String text) {
    return String.format(Locale.ROOT, "    %8.3f  %s", millibits / 1_000.0, text);
  }
}
