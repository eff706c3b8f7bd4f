package dev.cordon.cli;

import dev.cordon.model.Country;
import dev.cordon.news.Article;
import dev.cordon.news.Entity;
import dev.cordon.news.Fact;
import dev.cordon.news.Furniture;
import dev.cordon.news.Mention;
import dev.cordon.news.PageReading;
import dev.cordon.news.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// One page as one JSON object on one line. What the page does not say is `null`; offsets are
/// UTF-16 units into the page as decoded.
final class ReadingJson {

  private ReadingJson() {}

  static void write(Output out, PageReading reading) {
    JsonForm.line(
        out,
        json -> {
          json.writeStringProperty("input", reading.article().page().name());
          article(json, reading.article());
          json.writeArrayPropertyStart("mentions");
          reading.mentions().forEach(mention -> mention(json, mention));
          json.writeEndArray();
          json.writeArrayPropertyStart("entities");
          reading.entities().forEach(entity -> entity(json, entity));
          json.writeEndArray();
          for (String none : List.of("dealings", "bargains", "events", "quotes")) {
            json.writeArrayPropertyStart(none);
            json.writeEndArray();
          }
          json.writeArrayPropertyStart("remarks");
          reading.remarks().forEach(json::writeString);
          json.writeEndArray();
          JsonForm.screened(json, reading.screened());
        });
  }

  private static void article(JsonGenerator json, Article article) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    facts.put("headline", article.headline());
    facts.put("author", article.author());
    facts.put("publisher", article.publisher());
    facts.put("wire", article.wire());
    facts.put("genre", article.genre());
    facts.put("topic", article.topic());
    facts.put("language", article.language());
    facts.put("place", article.place());
    json.writeObjectPropertyStart("article");
    facts.forEach((name, fact) -> text(json, name, fact.value()));
    json.writeObjectPropertyStart("copyright");
    text(json, "holder", article.holder().value());
    article
        .year()
        .value()
        .ifPresentOrElse(
            year -> json.writeNumberProperty("year", Integer.parseInt(year)),
            () -> json.writeNullProperty("year"));
    json.writeEndObject();
    facts.put(
        "copyright", article.holder().evidence().isEmpty() ? article.year() : article.holder());
    json.writeObjectPropertyStart("date");
    text(json, "value", article.date().day().map(LocalDate::toString));
    text(json, "from", article.date().from().map(LocalDate::toString));
    text(json, "to", article.date().to().map(LocalDate::toString));
    spans(json, "evidence", article.date().evidence());
    json.writeEndObject();
    span(json, "body", article.body());
    spans(json, "standfirst", article.standfirst());
    json.writeArrayPropertyStart("furniture");
    article.furniture().forEach(piece -> furniture(json, piece));
    json.writeEndArray();
    json.writeObjectPropertyStart("evidence");
    facts.forEach(
        (name, fact) -> {
          if (!fact.evidence().isEmpty()) {
            spans(json, name, fact.evidence());
          }
        });
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void furniture(JsonGenerator json, Furniture piece) {
    json.writeStartObject();
    json.writeNumberProperty("start", piece.span().start());
    json.writeNumberProperty("end", piece.span().end());
    json.writeStringProperty("as", piece.kind().label());
    json.writeEndObject();
  }

  private static void mention(JsonGenerator json, Mention mention) {
    json.writeStartObject();
    json.writeNumberProperty("start", mention.span().start());
    json.writeNumberProperty("end", mention.span().end());
    json.writeStringProperty("text", mention.text());
    json.writeStringProperty("form", mention.form().label());
    json.writeStringProperty("entity", mention.entity());
    json.writeEndObject();
  }

  private static void entity(JsonGenerator json, Entity entity) {
    json.writeStartObject();
    json.writeStringProperty("id", entity.id());
    json.writeStringProperty("kind", entity.kind().label());
    json.writeStringProperty("name", entity.name());
    text(json, "country", entity.countries().stream().map(Country::code).findFirst());
    json.writeArrayPropertyStart("hits");
    entity.hits().forEach(hit -> JsonForm.hit(json, hit));
    json.writeEndArray();
    json.writeArrayPropertyStart("measures");
    json.writeEndArray();
    json.writeBooleanProperty("ambiguous", entity.ambiguous());
    json.writeEndObject();
  }

  private static void spans(JsonGenerator json, String name, List<Span> spans) {
    json.writeArrayPropertyStart(name);
    for (Span span : spans) {
      json.writeStartObject();
      bounds(json, span);
    }
    json.writeEndArray();
  }

  private static void span(JsonGenerator json, String name, Span span) {
    json.writeObjectPropertyStart(name);
    bounds(json, span);
  }

  private static void bounds(JsonGenerator json, Span span) {
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, Optional<String> value) {
    value.ifPresentOrElse(
        text -> json.writeStringProperty(name, text), () -> json.writeNullProperty(name));
  }
}
