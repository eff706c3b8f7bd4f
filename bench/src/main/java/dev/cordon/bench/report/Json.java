package dev.cordon.bench.report;

import dev.cordon.bench.measure.Interval;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Writes a report to be compared by programs.
final class Json {

  private Json() {}

  static String of(RunHeader header, List<Findings> found) {
    StringWriter text = new StringWriter();
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        };
    try (JsonGenerator json = new JsonFactory().createGenerator(context, text)) {
      json.writeStartObject();
      json.writeStringProperty("date", header.date().toString());
      json.writeStringProperty("commit", header.commit());
      json.writeStringProperty("machine", header.machine());
      json.writeStringProperty("engine", header.engine());
      json.writeStringProperty("policy", header.policy());
      json.writeNumberProperty("seed", header.seed());
      json.writeNumberProperty("rounds", header.rounds());
      json.writeArrayPropertyStart("parts");
      found.forEach(findings -> write(findings, json));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }

  private static void write(Findings findings, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("part", findings.part());
    write("decks", findings.deck(), json);
    json.writeArrayPropertyStart("figures");
    for (Figure figure : findings.figures()) {
      json.writeStartObject();
      json.writeStringProperty("id", figure.id());
      json.writeStringProperty("what", figure.what());
      json.writeNumberProperty("value", figure.value());
      json.writeStringProperty("unit", figure.unit());
      switch (figure.spread()) {
        case Figure.Spread.None _ -> {}
        case Figure.Spread.Between(Interval(var low, var high)) -> {
          json.writeNumberProperty("low", low);
          json.writeNumberProperty("high", high);
        }
      }
      json.writeNumberProperty("of", figure.of());
      json.writeStringProperty("setting", figure.setting());
      json.writeEndObject();
    }
    json.writeEndArray();
    write("remarks", findings.remarks(), json);
    json.writeEndObject();
  }

  private static void write(String property, List<String> texts, JsonGenerator json) {
    json.writeArrayPropertyStart(property);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
