package dev.cordon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cordon.engine.Assessment;
import dev.cordon.engine.evidence.Evidence;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.Effect;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.Programme;
import dev.cordon.screening.Hit;
import dev.cordon.screening.Screened;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Answers as one page that stands by itself: no script, nothing fetched. Written as it goes, so
/// that parties stay in order of the input.
final class HtmlResults implements Results {

  private final Output out;
  private final Screened screened;
  private final int limit;

  /// @param limit most hits shown of a party
  HtmlResults(Output out, Screened screened, int limit) {
    this.out = out;
    this.screened = screened;
    this.limit = limit;
  }

  @Override
  public void begin(List<String> carried) {
    out.line("<!DOCTYPE html>");
    out.line("<html lang=\"en\"><head><meta charset=\"utf-8\"/>");
    out.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
    out.line("<title>Cordon: screening</title><style>");
    out.line(style());
    out.line("</style></head><body><h1>Screening</h1>");
    if (!screened.official()) {
      out.line(
          "<p class=\"notice\">Not official: %s served. Who has no hit may well be listed.</p>"
              .formatted(
                  Markup.escaped(
                      screened.editions().stream()
                          .filter(edition -> !edition.official())
                          .map(EditionHeader::list)
                          .collect(Collectors.joining(", ")))));
    }
  }

  private static String style() {
    try (InputStream in = HtmlResults.class.getResourceAsStream("results.css")) {
      return new String(Objects.requireNonNull(in, "results.css is missing").readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("results.css could not be read", e);
    }
  }

  @Override
  public void add(Answer answer) {
    out.line("<section>");
    switch (answer) {
      case Answer.Refused(var row) -> {
        heading(row.id(), row.name().isBlank() ? row.place() : row.name(), "", row);
        out.line(
            "<p class=\"contradicts\"><strong>Not screened</strong>, %s: %s</p>"
                .formatted(Markup.escaped(row.place()), Markup.escaped(row.reason())));
      }
      case Answer.Screened(var row, var outcome) -> {
        heading(row.party().id(), row.party().name(), PartyText.facts(row.party()), row);
        List<Hit> hits = outcome.hits();
        if (hits.isEmpty()) {
          out.line("<p class=\"supports\">No hit.</p>");
        }
        Shown shown = Shown.of(hits, limit);
        shown.hitsFirst().forEach(this::hit);
        if (shown.hitsNotShown() > 0) {
          out.line("<p>%,d more not shown.</p>".formatted(shown.hitsNotShown()));
        }
        if (shown.weakNotShown() > 0) {
          out.line(
              "<p>%,d more by a weak alias only not shown.</p>".formatted(shown.weakNotShown()));
        }
      }
    }
    out.line("</section>");
  }

  private void heading(String id, String name, String facts, Row row) {
    List<String> all = new ArrayList<>();
    if (!facts.isEmpty()) {
      all.add(facts);
    }
    row.carried().forEach(column -> all.add(column.name() + ": " + column.value()));
    out.line(
        "<h2><span class=\"id\">%s</span> %s <span class=\"facts\">%s</span></h2>"
            .formatted(
                Markup.escaped(id), Markup.escaped(name), Markup.escaped(String.join(", ", all))));
  }

  private void hit(Hit hit) {
    Assessment assessment = hit.assessment();
    Listing target = assessment.target();
    out.line("<article class=\"%s\">".formatted(hit.verdict().label()));
    out.line(
        "<h3><span class=\"verdict\">%s</span> %s <span class=\"id\">%s, %s, strength %s</span></h3>"
            .formatted(
                hit.suppressed() ? "weak alias only" : "hit",
                Markup.escaped(target.caption()),
                Markup.escaped(target.id().toString()),
                target.kind().label(),
                JsonForm.score(assessment.score())));
    String listed =
        target.programmes().stream().map(Programme::code).collect(Collectors.joining(", "))
            + " "
            + target.effects().stream().map(Effect::label).collect(Collectors.joining(", "));
    out.line("<p>Listed: %s</p>".formatted(Markup.escaped(listed.strip())));
    out.line(
        "<table><tr><th>on</th><th>says</th><th>bits</th><th>party</th><th>target</th><th>why</th></tr>");
    assessment.evidence().forEach(this::item);
    out.line(
        "<tr class=\"sum\"><td>sum</td><td></td><td class=\"bits\">%s</td><td></td><td></td><td>threshold %s</td></tr></table>"
            .formatted(JsonForm.bits(assessment.millibits()), JsonForm.bits(hit.threshold())));
    if (!hit.indistinguishable().isEmpty()) {
      out.line(
          "<p>Nothing compared tells it from %s.</p>"
              .formatted(
                  Markup.escaped(
                      hit.indistinguishable().stream()
                          .map(ListingId::toString)
                          .collect(Collectors.joining(", ")))));
    }
    out.line("</article>");
  }

  private void item(Evidence item) {
    String says =
        switch (item.says()) {
          case SUPPORTS -> "supports";
          case CONTRADICTS -> "contradicts";
          case SILENT, NOTHING -> "silent";
        };
    out.line(
        "<tr class=\"%s\"><td>%s</td><td>%s</td><td class=\"bits\">%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
            .formatted(
                says,
                item.on().label().replace('-', ' '),
                item.says().label(),
                JsonForm.bits(item.millibits()),
                Markup.escaped(item.partyValue()),
                Markup.escaped(item.targetValue()),
                Markup.escaped(item.detail())));
  }

  @Override
  public void end(String summary) {
    out.line(
        "<footer><p>%s</p><p>Policy %s, engine %s</p></footer></body></html>"
            .formatted(
                Markup.escaped(summary),
                Markup.escaped(screened.policy()),
                Markup.escaped(screened.engine())));
  }

  @Override
  public boolean showsSummary() {
    return true;
  }
}
