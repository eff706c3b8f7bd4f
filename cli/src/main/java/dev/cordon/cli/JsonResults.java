package dev.cordon.cli;

import dev.cordon.model.Party;
import dev.cordon.screening.Hit;
import dev.cordon.screening.Screened;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// One JSON object per party, one per line, in order of the input. A party that was not screened
/// has an `error` and no `hits`.
final class JsonResults implements Results {

  private final Output out;
  private final int limit;
  private final Screened screened;

  /// @param limit most hits shown of a party
  JsonResults(Output out, int limit, Screened screened) {
    this.out = out;
    this.limit = limit;
    this.screened = screened;
  }

  @Override
  public void begin(List<String> carried) {}

  @Override
  public void add(Answer answer) {
    JsonForm.line(
        out,
        json -> {
          switch (answer) {
            case Answer.Screened(var row, var outcome) -> screened(json, row, outcome.hits());
            case Answer.Refused(var row) -> refused(json, row);
          }
          JsonForm.screened(json, screened);
        });
  }

  private void screened(JsonGenerator json, Row.Good row, List<Hit> hits) {
    Party party = row.party();
    json.writeObjectPropertyStart("party");
    json.writeStringProperty("id", party.id());
    json.writeStringProperty("kind", party.kind().label());
    json.writeStringProperty("name", party.name());
    JsonForm.carried(json, row.carried());
    json.writeEndObject();
    json.writeArrayPropertyStart("hits");
    Shown shown = Shown.of(hits, limit);
    shown.inOrder().forEach(hit -> JsonForm.hit(json, hit));
    json.writeEndArray();
    if (shown.hitsNotShown() > 0) {
      json.writeNumberProperty("hitsNotShown", shown.hitsNotShown());
    }
    if (shown.weakNotShown() > 0) {
      json.writeNumberProperty("weakNotShown", shown.weakNotShown());
    }
  }

  private static void refused(JsonGenerator json, Row.Bad row) {
    json.writeObjectPropertyStart("party");
    json.writeStringProperty("id", row.id());
    json.writeStringProperty("name", row.name());
    JsonForm.carried(json, row.carried());
    json.writeEndObject();
    if (row.line() > 0) {
      json.writeNumberProperty("line", row.line());
    }
    json.writeStringProperty("error", row.reason());
  }

  @Override
  public void end(String summary) {}

  @Override
  public boolean showsSummary() {
    return false;
  }
}
