package dev.cordon.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.bench.SharedFolder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Accuracy does not fall below the committed base line.
class BaselineTest {

  private static final Path BASELINE =
      Path.of(System.getProperty("cordon.root", ".."), "bench", "results", "baseline.json");

  private static Map<String, Double> committed() {
    Map<String, Double> figures = new HashMap<>();
    JsonNode report = JsonMapper.shared().readTree(BASELINE.toFile());
    for (JsonNode part : report.get("parts")) {
      for (JsonNode figure : part.get("figures")) {
        figures.put(figure.get("id").asString(), figure.get("value").asDouble());
      }
    }
    return figures;
  }

  /// Shares of a whole deck or of a kind of change; those of a deck's small groups swing by a row.
  private static boolean isHeadline(Figure figure) {
    return figure.unit().equals("share")
        && !figure.id().matches("pairs\\.(group|strength|category)\\..*");
  }

  @ParameterizedTest
  @EnumSource(names = {"PAIRS", "MANGLED"})
  void noHeadlineFallsBelowTheBaseline(Part part) {
    Setting setting = Setting.standard(SharedFolder.orSkip());
    Map<String, Double> committed = committed();
    for (Figure figure : part.measure(setting).figures()) {
      if (isHeadline(figure)) {
        assertThat(committed).containsKey(figure.id());
        assertThat(figure.value())
            .as("%s; was %s", figure.what(), committed.get(figure.id()))
            .isGreaterThanOrEqualTo(committed.getOrDefault(figure.id(), 2.0));
      }
    }
  }

  @Test
  void everyPartOfTheReportHasFigures() {
    JsonNode report = JsonMapper.shared().readTree(BASELINE.toFile());
    List<String> parts =
        report.get("parts").valueStream().map(part -> part.get("part").asString()).toList();
    assertThat(parts).containsExactlyElementsOf(Part.names());
    for (JsonNode part : report.get("parts")) {
      assertThat(part.get("figures").size()).as(part.get("part").asString()).isPositive();
    }
  }
}
