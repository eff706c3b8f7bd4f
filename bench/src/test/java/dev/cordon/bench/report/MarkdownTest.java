package dev.cordon.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.bench.measure.Bootstrap;
import dev.cordon.bench.measure.Interval;
import dev.cordon.bench.report.Rates.Counted;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MarkdownTest {

  private static final RunHeader HEADER =
      new RunHeader(LocalDate.of(2026, 1, 2), "abc", "2 cores", "engine-1", "policy-1", 7, 100);

  private static final Findings FINDINGS =
      new Findings(
          "pairs",
          "Pairs",
          List.of("deck.csv, SHA-256 0"),
          List.of(
              new Figure(
                  "pairs.f1",
                  "F1",
                  10,
                  "name only",
                  0.75,
                  "share",
                  new Figure.Spread.Between(new Interval(0.5, 0.875))),
              new Figure(
                  "pairs.errors", "errors", 10, "name only", 3, "rows", new Figure.Spread.None())),
          List.of("a remark"),
          List.of("a case"));

  @Test
  void aFigureStandsWithItsIntervalDenominatorAndSetting() {
    assertThat(Markdown.of(HEADER, List.of(FINDINGS)))
        .contains("| F1 | 0.7500 | 0.5000 to 0.8750 | 10 | name only |")
        .contains("| errors | 3 rows |  | 10 | name only |")
        .contains("2026-01-02, commit abc, 2 cores.")
        .contains("- a remark")
        .doesNotContain("a case");
  }

  @Test
  void jsonHoldsTheSameFigures() {
    JsonNode report = JsonMapper.shared().readTree(Json.of(HEADER, List.of(FINDINGS)));
    JsonNode figure = report.get("parts").get(0).get("figures").get(0);
    assertThat(figure.get("value").asDouble()).isEqualTo(0.75);
    assertThat(figure.get("low").asDouble()).isEqualTo(0.5);
    assertThat(figure.get("of").asInt()).isEqualTo(10);
    assertThat(report.get("engine").asString()).isEqualTo("engine-1");
  }

  @Test
  void aRateOfEqualCasesHasNoSpread() {
    Figure figure =
        Rates.of(
            "x", "x", List.of(new Counted(1, 1), new Counted(1, 2)), "", 1, new Bootstrap(7, 100));
    assertThat(figure.spread()).isEqualTo(new Figure.Spread.Between(new Interval(1, 1)));
  }

  @Test
  void aRateCanBeOfAThousand() {
    Figure figure =
        Rates.of(
            "x",
            "x",
            List.of(new Counted(1, 1), new Counted(0, 2)),
            "",
            1_000,
            new Bootstrap(7, 100));
    assertThat(figure.value()).isEqualTo(500);
    assertThat(figure.unit()).isEqualTo("per 1,000");
  }
}
