package dev.cordon.cli;

import dev.cordon.engine.search.FullScan;
import dev.cordon.model.Kind;
import dev.cordon.screening.Judgement;
import dev.cordon.screening.Verdict;
import java.util.Locale;

/// A judgement in words.
final class JudgementText {

  private static final double WHOLE = 65_536;

  private JudgementText() {}

  /// The word that results use.
  static String word(Judgement judgement) {
    return switch (judgement) {
      case Judgement.Reported(var hit) -> hit.verdict().label();
      case Judgement.NotAnchored _ -> "not-anchored";
      case Judgement.BelowThreshold _ -> "below-threshold";
      case Judgement.WeakAliasOff _ -> "weak-alias-off";
    };
  }

  /// What ended it, in one sentence.
  static String reason(Judgement judgement) {
    int millibits = judgement.assessment().millibits();
    Kind kind = judgement.assessment().target().kind();
    return switch (judgement) {
      case Judgement.Reported(var hit) when hit.verdict() == Verdict.HIT ->
          "It is a hit: %s bits reach the threshold of %s bits for kind %s."
              .formatted(JsonForm.bits(millibits), JsonForm.bits(hit.threshold()), kind.label());
      case Judgement.Reported(var hit) ->
          "It is a weak alias only: '%s' would make it a hit with %s bits, but its publisher grades that name weak and nothing other than the name supports it."
              .formatted(hit.assessment().targetName().text(), JsonForm.bits(millibits));
      case Judgement.NotAnchored(var assessment) ->
          String.format(
              Locale.ROOT,
              "It is no hit, because it is not anchored: the most similar name is '%s' with a similarity of %.3f, below the bound of %.3f, and no validated identifier is equal.",
              assessment.targetName().text(),
              assessment.similarity() / WHOLE,
              FullScan.BOUND / WHOLE);
      case Judgement.BelowThreshold below ->
          "It is no hit, because %s bits are %s bits below the threshold of %s bits for kind %s."
              .formatted(
                  JsonForm.bits(millibits),
                  JsonForm.bits(below.lacking()),
                  JsonForm.bits(below.threshold()),
                  kind.label());
      case Judgement.WeakAliasOff(var assessment, int _) ->
          "It is no hit, because only the weak alias '%s' makes it one and the policy does not compare weak aliases."
              .formatted(assessment.targetName().text());
    };
  }
}
