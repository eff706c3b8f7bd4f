package dev.cordon.cli;

import dev.cordon.engine.Assessment;
import dev.cordon.screening.Explanation;

/// An explanation as one JSON object.
final class ExplanationJson {

  private ExplanationJson() {}

  static void write(Output out, Explanation explanation) {
    Assessment assessment = explanation.judgement().assessment();
    JsonForm.line(
        out,
        json -> {
          json.writeObjectPropertyStart("party");
          json.writeStringProperty("id", explanation.party().id());
          json.writeStringProperty("kind", explanation.party().kind().label());
          json.writeStringProperty("name", explanation.party().name());
          json.writeEndObject();
          json.writeStringProperty("target", assessment.target().id().toString());
          json.writeStringProperty("verdict", JudgementText.word(explanation.judgement()));
          json.writeStringProperty("reason", JudgementText.reason(explanation.judgement()));
          json.writeNumberProperty("score", JsonForm.score(assessment.score()));
          json.writeNumberProperty("bits", JsonForm.bits(assessment.millibits()));
          JsonForm.evidence(json, assessment.evidence());
          json.writeArrayPropertyStart("changes");
          for (Explanation.Change change : explanation.changes()) {
            json.writeStartObject();
            json.writeStringProperty("what", change.what());
            json.writeStringProperty("verdict", JudgementText.word(change.judgement()));
            json.writeNumberProperty(
                "bits", JsonForm.bits(change.judgement().assessment().millibits()));
            json.writeEndObject();
          }
          json.writeEndArray();
          JsonForm.screened(json, explanation.screened());
        });
  }
}
