package dev.cordon.bench.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A part of the report that can be measured by itself.
enum Part {
  PAIRS,
  MANGLED,
  VERBATIM,
  ALERTS,
  HELDOUT,
  COLDSTART,
  SPEED;

  Findings measure(Setting setting) {
    return switch (this) {
      case PAIRS -> Pairs.measure(setting);
      case MANGLED -> Mangled.measure(setting);
      case VERBATIM -> Verbatim.measure(setting);
      case ALERTS -> Alerts.measure(setting);
      case HELDOUT -> HeldOut.measure(setting);
      case COLDSTART -> ColdStart.measure(setting);
      case SPEED -> Speed.measure(setting);
    };
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Part> named(String label) {
    return Arrays.stream(values()).filter(part -> part.label().equals(label)).findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Part::label).toList();
  }
}
