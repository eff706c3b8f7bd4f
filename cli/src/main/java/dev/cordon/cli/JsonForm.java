package dev.cordon.cli;

import dev.cordon.engine.evidence.Evidence;
import dev.cordon.engine.evidence.PartEvidence;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.Effect;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.Programme;
import dev.cordon.screening.Hit;
import dev.cordon.screening.Screened;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// The JSON that results share: one object a line. Bits have three decimals, a score has four.
final class JsonForm {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .characterEscapes(new TerminalEscapes())
          .build();

  private JsonForm() {}

  /// Writes one object and ends the line.
  static void line(Output out, Consumer<JsonGenerator> members) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      members.accept(json);
      json.writeEndObject();
    }
    out.line("");
  }

  static BigDecimal bits(int millibits) {
    return BigDecimal.valueOf(millibits, 3);
  }

  static BigDecimal score(double score) {
    return BigDecimal.valueOf(score).setScale(4, RoundingMode.HALF_UP);
  }

  static void hit(JsonGenerator json, Hit hit) {
    Listing target = hit.assessment().target();
    json.writeStartObject();
    json.writeStringProperty("target", target.id().toString());
    json.writeStringProperty("list", target.id().list());
    json.writeStringProperty("kind", target.kind().label());
    json.writeStringProperty("caption", target.caption());
    json.writeNumberProperty("score", score(hit.assessment().score()));
    json.writeNumberProperty("bits", bits(hit.assessment().millibits()));
    json.writeStringProperty("alias", hit.assessment().targetName().alias());
    json.writeStringProperty("verdict", hit.verdict().label());
    if (hit.suppressed()) {
      json.writeBooleanProperty("suppressed", true);
    }
    json.writeObjectPropertyStart("matched");
    json.writeStringProperty("party", hit.assessment().partyName());
    json.writeStringProperty("target", hit.assessment().targetName().text());
    json.writeEndObject();
    texts(json, "programmes", target.programmes(), Programme::code);
    texts(json, "effects", target.effects(), Effect::label);
    if (!hit.indistinguishable().isEmpty()) {
      texts(json, "indistinguishable", hit.indistinguishable(), ListingId::toString);
    }
    evidence(json, hit.assessment().evidence());
    json.writeEndObject();
  }

  static void evidence(JsonGenerator json, List<Evidence> items) {
    json.writeArrayPropertyStart("evidence");
    for (Evidence item : items) {
      json.writeStartObject();
      json.writeStringProperty("on", item.on().label());
      json.writeStringProperty("says", item.says().label());
      json.writeNumberProperty("bits", bits(item.millibits()));
      switch (item) {
        case Evidence.Prior _ -> {}
        case Evidence.Name name -> {
          values(json, name);
          parts(json, name.parts());
          json.writeStringProperty("detail", name.detail());
        }
        case Evidence.Other other -> {
          values(json, other);
          json.writeStringProperty("detail", other.detail());
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void values(JsonGenerator json, Evidence item) {
    value(json, "party", item.partyValue());
    value(json, "target", item.targetValue());
  }

  /// An absent value is `null`.
  private static void value(JsonGenerator json, String name, String value) {
    if (value.isEmpty()) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  private static void parts(JsonGenerator json, List<PartEvidence> parts) {
    json.writeArrayPropertyStart("parts");
    for (PartEvidence part : parts) {
      json.writeStartObject();
      value(json, "party", part.party());
      value(json, "target", part.target());
      json.writeStringProperty("how", part.how().label());
      json.writeNumberProperty("bits", bits(part.millibits()));
      json.writeStringProperty("detail", part.detail());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void screened(JsonGenerator json, Screened screened) {
    json.writeObjectPropertyStart("screened");
    json.writeBooleanProperty("official", screened.official());
    json.writeArrayPropertyStart("editions");
    for (EditionHeader edition : screened.editions()) {
      json.writeStartObject();
      json.writeStringProperty("list", edition.list());
      json.writeStringProperty("published", edition.published().toString());
      json.writeStringProperty("sha256", edition.sha256());
      json.writeNumberProperty("listings", edition.listings());
      json.writeNumberProperty("held", edition.held());
      json.writeNumberProperty("quarantined", edition.quarantined());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringProperty("policy", screened.policy());
    json.writeStringProperty("engine", screened.engine());
    json.writeEndObject();
  }

  static void carried(JsonGenerator json, List<Row.Column> columns) {
    if (columns.isEmpty()) {
      return;
    }
    json.writeObjectPropertyStart("columns");
    columns.forEach(column -> json.writeStringProperty(column.name(), column.value()));
    json.writeEndObject();
  }

  static <T> void texts(JsonGenerator json, String name, List<T> values, Function<T, String> text) {
    json.writeArrayPropertyStart(name);
    values.forEach(value -> json.writeString(text.apply(value)));
    json.writeEndArray();
  }
}
