package dev.cordon.cli;

import dev.cordon.engine.Assessment;
import dev.cordon.engine.evidence.Attribute;
import dev.cordon.engine.evidence.Evidence;
import dev.cordon.engine.evidence.Says;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.Programme;
import dev.cordon.screening.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// One hit in the table: a line that says who, and below it why.
final class HitText {

  /// Columns left of the reasons.
  private static final int INDENT = 9;

  /// Targets named as indistinguishable; beyond, their number says it.
  private static final int MOST_ALIKE = 3;

  private final Ink ink;
  private final int width;

  HitText(Ink ink, int width) {
    this.ink = ink;
    this.width = width;
  }

  /// The lines of the hits of one party, their columns aligned: first the hits, then what only a
  /// weak alias found, each followed by how many more there are.
  ///
  /// @param advice how to see the rest, given how many there are in all
  List<String> lines(Shown shown, IntFunction<String> advice) {
    int ids = widest(shown.inOrder().stream().map(HitText::id).toList());
    int kinds = widest(shown.inOrder().stream().map(HitText::kind).toList());
    List<String> lines = new ArrayList<>();
    shown.hits().forEach(hit -> add(hit, ids, kinds, lines));
    if (shown.hitsNotShown() > 0) {
      String rest = "and %,d more; ".formatted(shown.hitsNotShown());
      indented("", rest + advice.apply(shown.allHits()), lines);
    }
    shown.weak().forEach(hit -> add(hit, ids, kinds, lines));
    if (shown.weakNotShown() > 0) {
      String rest = "and %,d more by a weak alias only; ".formatted(shown.weakNotShown());
      indented("", rest + advice.apply(shown.allWeak()), lines);
    }
    return lines;
  }

  private void add(Hit hit, int ids, int kinds, List<String> lines) {
    lines.add(who(hit, ids, kinds));
    for (String reason : reasons(hit)) {
      lines.add(hit.suppressed() ? ink.dim(reason) : reason);
    }
  }

  private static String id(Hit hit) {
    return DisplayText.clean(hit.target().toString());
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(DisplayText::width).max().orElse(0);
  }

  private static String kind(Hit hit) {
    return hit.assessment().target().kind().label();
  }

  private String who(Hit hit, int ids, int kinds) {
    Assessment assessment = hit.assessment();
    String strength = String.format(Locale.ROOT, "%.4f", JsonForm.score(assessment.score()));
    String before = DisplayText.padded(id(hit), ids) + "  " + DisplayText.padded(kind(hit), kinds);
    int room = width - INDENT - DisplayText.width(before) - 2 - 2 - strength.length();
    String caption =
        DisplayText.cut(DisplayText.clean(assessment.target().caption()), Math.max(10, room));
    String mark = hit.suppressed() ? ink.yellow(padMark("weak")) : ink.red(padMark("HIT"));
    String rest = before + "  " + DisplayText.padded(caption, room) + "  " + strength;
    return "  " + mark + (hit.suppressed() ? ink.dim(rest) : ink.bold(rest));
  }

  private static String padMark(String mark) {
    return DisplayText.padded(mark, INDENT - 2);
  }

  private List<String> reasons(Hit hit) {
    List<String> lines = new ArrayList<>();
    boolean isOtherName = says(hit, Attribute.NAME) == Says.CONTRADICTS;
    if (!isOtherName) {
      indented("", nameReason(hit), lines);
    }
    attributes(hit.assessment(), Says.SUPPORTS).ifNotEmpty("agrees", lines);
    Facts conflicts = attributes(hit.assessment(), Says.CONTRADICTS);
    if (isOtherName) {
      conflicts.facts.addFirst("name: " + nameReason(hit));
    }
    conflicts.ifNotEmpty("conflicts", lines);
    missing(hit.assessment()).ifNotEmpty("missing", lines);
    if (hit.suppressed()) {
      indented("", "weak alias only: " + corroboration(hit.assessment()), lines);
    }
    listed(hit.assessment().target(), lines);
    if (!hit.indistinguishable().isEmpty()) {
      indented("", "nothing compared tells it from " + few(hit.indistinguishable()), lines);
    }
    return lines;
  }

  private static Says says(Hit hit, Attribute attribute) {
    return hit.assessment().evidence().stream()
        .filter(item -> item.on() == attribute)
        .map(Evidence::says)
        .findFirst()
        .orElse(Says.NOTHING);
  }

  private static String few(List<ListingId> ids) {
    String first =
        ids.stream().limit(MOST_ALIKE).map(ListingId::toString).collect(Collectors.joining(", "));
    return ids.size() <= MOST_ALIKE
        ? first
        : "%s and %,d more".formatted(first, ids.size() - MOST_ALIKE);
  }

  private static String nameReason(Hit hit) {
    Assessment assessment = hit.assessment();
    String detail =
        assessment.evidence().stream()
            .filter(item -> item.on() == Attribute.NAME)
            .map(Evidence::detail)
            .findFirst()
            .orElse("");
    String listed = assessment.targetName().text();
    String alias = assessment.targetName().alias();
    String which =
        switch (alias) {
          case "primary" -> "";
          case "original-script" -> "its name in original script '%s': ".formatted(listed);
          case "former" -> "its former name '%s': ".formatted(listed);
          default -> "its %s alias '%s': ".formatted(alias, listed);
        };
    return which + detail;
  }

  private void listed(Listing target, List<String> lines) {
    String programmes =
        target.programmes().stream().map(Programme::code).collect(Collectors.joining(", "));
    String effects =
        target.effects().stream()
            .map(effect -> effect.label().replace('-', ' '))
            .collect(Collectors.joining(", "));
    String text =
        programmes.isEmpty() || effects.isEmpty()
            ? programmes + effects
            : programmes + " (" + effects + ")";
    if (!text.isEmpty()) {
      indented("listed", text, lines);
    }
  }

  /// Facts of one kind, to stand behind one word.
  private final class Facts {
    private final List<String> facts = new ArrayList<>();

    void ifNotEmpty(String word, List<String> lines) {
      if (!facts.isEmpty()) {
        indented(word, String.join("; ", facts), lines);
      }
    }
  }

  private Facts attributes(Assessment assessment, Says says) {
    Facts facts = new Facts();
    for (Evidence item : assessment.evidence()) {
      if (item instanceof Evidence.Other other && other.says() == says) {
        facts.facts.add(other.detail());
      }
    }
    return facts;
  }

  /// What the list gives that could make a weak alias count.
  private static String corroboration(Assessment assessment) {
    List<String> listed =
        assessment.evidence().stream()
            .filter(
                item ->
                    switch (item.on()) {
                      case BIRTH_DATE, COUNTRY, IDENTIFIER -> !item.targetValue().isEmpty();
                      case PRIOR, NAME, KIND, GENDER -> false;
                    })
            .map(item -> word(item.on()))
            .toList();
    return listed.isEmpty()
        ? "no hit, and the list gives nothing else that could support it"
        : "no hit unless its %s agrees".formatted(String.join(" or ", listed));
  }

  private Facts missing(Assessment assessment) {
    List<String> ofParty = new ArrayList<>();
    List<String> ofList = new ArrayList<>();
    for (Evidence item : assessment.evidence()) {
      if (item instanceof Evidence.Other other && other.says() == Says.SILENT) {
        boolean isListed = !other.targetValue().isEmpty();
        if (isListed && other.partyValue().isEmpty() && other.on() != Attribute.KIND) {
          ofParty.add(
              "%s (listed: %s)"
                  .formatted(word(other.on()), DisplayText.cut(other.targetValue(), 60)));
        } else if (!isListed && !other.partyValue().isEmpty()) {
          ofList.add(word(other.on()));
        }
      }
    }
    Facts facts = new Facts();
    if (!ofParty.isEmpty()) {
      facts.facts.add("the party's " + String.join(", ", ofParty));
    }
    if (!ofList.isEmpty()) {
      facts.facts.add("the list's " + String.join(", ", ofList));
    }
    return facts;
  }

  private static String word(Attribute attribute) {
    return attribute.label().replace('-', ' ');
  }

  /// Adds the text behind its word, wrapped within the width.
  private void indented(String word, String text, List<String> lines) {
    String lead = word.isEmpty() ? "" : DisplayText.padded(word, 10);
    int indent = INDENT + lead.length();
    String first = " ".repeat(INDENT) + lead;
    for (String line : DisplayText.wrapped(DisplayText.clean(text), width - indent)) {
      lines.add(first + line);
      first = " ".repeat(indent);
    }
  }
}
