package dev.cordon.engine;

import dev.cordon.engine.evidence.How;
import dev.cordon.engine.evidence.PartEvidence;
import java.util.ArrayList;
import java.util.List;

/// One line on what became of the parts of two names: how many agree, then whatever an analyst
/// should look at.
final class NameSummary {

  private NameSummary() {}

  static String of(List<PartEvidence> parts) {
    long agreeing = parts.stream().filter(part -> agrees(part.how())).count();
    if (agreeing == 0) {
      return "no part of the name agrees";
    }
    List<String> facts = new ArrayList<>();
    facts.add(agreeing == 1 ? "1 part agrees" : "%d parts agree".formatted(agreeing));
    parts.stream()
        .filter(part -> isWorthALook(part.how()))
        .map(PartEvidence::detail)
        .forEach(facts::add);
    return String.join("; ", facts);
  }

  private static boolean agrees(How how) {
    return switch (how) {
      case SAME, SPELLING, TRANSLITERATION, INITIAL, VARIANT, JOINED, LEGAL_FORM -> true;
      case EXTRA, MISSING, DIFFERENT, ORDER, WHOLE_NAME, CAP, SATURATION, RENAMING -> false;
    };
  }

  private static boolean isWorthALook(How how) {
    return switch (how) {
      case SPELLING, TRANSLITERATION, INITIAL, VARIANT, JOINED, LEGAL_FORM -> true;
      case EXTRA, MISSING, DIFFERENT, ORDER, CAP -> true;
      case SAME, WHOLE_NAME, SATURATION, RENAMING -> false;
    };
  }
}
