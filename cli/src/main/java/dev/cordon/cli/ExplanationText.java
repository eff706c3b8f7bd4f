package dev.cordon.cli;

import dev.cordon.engine.Assessment;
import dev.cordon.engine.evidence.Evidence;
import dev.cordon.engine.evidence.PartEvidence;
import dev.cordon.screening.Explanation;
import java.util.List;

/// An explanation for the eye: the verdict in a sentence, the ledger that adds up, and what would
/// change it.
final class ExplanationText {

  private final Output out;
  private final Ink ink;
  private final int width;

  ExplanationText(Output out, Ink ink, int width) {
    this.out = out;
    this.ink = ink;
    this.width = width;
  }

  void write(Explanation explanation) {
    Assessment assessment = explanation.judgement().assessment();
    out.line(
        ink.bold(
            DisplayText.clean(
                "%s  /  %s %s (%s)"
                    .formatted(
                        explanation.party().name(),
                        assessment.target().id(),
                        assessment.target().caption(),
                        assessment.target().kind().label()))));
    DisplayText.wrapped(DisplayText.clean(JudgementText.reason(explanation.judgement())), width)
        .forEach(out::line);
    out.line("");
    assessment.evidence().forEach(this::item);
    out.line(
        "  %s%10s  strength %s"
            .formatted(
                DisplayText.padded("sum", 24),
                JsonForm.bits(assessment.millibits()),
                JsonForm.score(assessment.score())));
    out.line("");
    changes(explanation);
  }

  private void item(Evidence item) {
    String word = item.on().label().replace('-', ' ');
    String says =
        switch (item.says()) {
          case SUPPORTS -> ink.green(DisplayText.padded("supports", 12));
          case CONTRADICTS -> ink.red(DisplayText.padded("contradicts", 12));
          case SILENT -> ink.dim(DisplayText.padded("silent", 12));
          case NOTHING -> " ".repeat(12);
        };
    String lead =
        "  %s%s%10s  "
            .formatted(DisplayText.padded(word, 12), says, JsonForm.bits(item.millibits()));
    lines(lead, 38, text(item));
    if (item instanceof Evidence.Name name) {
      for (PartEvidence part : name.parts()) {
        lines("%36s  ".formatted(JsonForm.bits(part.millibits())), 38, "  " + part.detail());
      }
    }
  }

  private static String text(Evidence item) {
    return switch (item) {
      case Evidence.Prior prior -> prior.detail();
      case Evidence.Name name ->
          "'%s' / '%s' (%s)".formatted(name.party(), name.target().text(), name.target().alias());
      case Evidence.Other other -> other.detail();
    };
  }

  private void lines(String lead, int indent, String text) {
    String first = lead;
    for (String line : DisplayText.wrapped(DisplayText.clean(text), width - indent)) {
      out.line(first + line);
      first = " ".repeat(indent);
    }
  }

  private void changes(Explanation explanation) {
    List<Explanation.Change> changes = explanation.changes();
    boolean isHit = explanation.judgement().isHit();
    if (changes.isEmpty()) {
      out.line(
          isHit
              ? "No single attribute that the list gives would clear it."
              : "No single attribute that the list gives would make it a hit.");
      return;
    }
    out.line(isHit ? "What would clear it:" : "What would change that:");
    for (Explanation.Change change : changes) {
      lines(
          "  ",
          2,
          "%s: %s (%s bits)"
              .formatted(
                  change.what(),
                  JudgementText.word(change.judgement()).replace('-', ' '),
                  JsonForm.bits(change.judgement().assessment().millibits())));
    }
  }
}
