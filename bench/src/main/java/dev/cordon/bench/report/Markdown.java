package dev.cordon.bench.report;

import dev.cordon.bench.measure.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes a report to be read.
final class Markdown {

  private Markdown() {}

  static String of(RunHeader header, List<Findings> found) {
    List<String> lines = new ArrayList<>();
    lines.add("# Base line");
    lines.add("");
    lines.add("%s, commit %s, %s.".formatted(header.date(), header.commit(), header.machine()));
    lines.add("Engine `%s`,".formatted(header.engine()));
    lines.add("policy `%s`.".formatted(header.policy()));
    lines.add(
        "Seed %d; intervals are of 95 %%, from %,d resamples."
            .formatted(header.seed(), header.rounds()));
    found.forEach(findings -> add(findings, lines));
    return String.join("\n", lines) + "\n";
  }

  private static void add(Findings findings, List<String> lines) {
    lines.add("");
    lines.add("## " + findings.title());
    lines.add("");
    findings.deck().forEach(deck -> lines.add("- " + deck));
    lines.add("");
    lines.add("| what | value | interval | of | setting |");
    lines.add("|---|---|---|---|---|");
    for (Figure figure : findings.figures()) {
      lines.add(
          "| %s | %s | %s | %,d | %s |"
              .formatted(
                  figure.what(),
                  value(figure.value(), figure.unit()) + unit(figure),
                  spread(figure),
                  figure.of(),
                  figure.setting()));
    }
    if (!findings.remarks().isEmpty()) {
      lines.add("");
      findings.remarks().forEach(remark -> lines.add("- " + remark));
    }
  }

  private static String unit(Figure figure) {
    return figure.unit().equals("share") ? "" : " " + figure.unit();
  }

  private static String spread(Figure figure) {
    return switch (figure.spread()) {
      case Figure.Spread.None _ -> "";
      case Figure.Spread.Between(Interval(var low, var high)) ->
          "%s to %s".formatted(value(low, figure.unit()), value(high, figure.unit()));
    };
  }

  /// Four decimals of a share, whole numbers as such, otherwise two decimals.
  private static String value(double value, String unit) {
    if (unit.equals("share")) {
      return String.format(Locale.ROOT, "%.4f", value);
    }
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : String.format(Locale.ROOT, "%,.2f", value);
  }
}
