package dev.cordon.cli;

import dev.cordon.lists.EditionStore;
import dev.cordon.lists.KeptEdition;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.QuarantinedRow;

/// A record that could not be read: where it stands, why, and what was published.
final class QuarantinedText {

  /// Most rows said at an import; `lists status` shows more and its JSON all.
  private static final int MOST_SAID = 5;

  /// Columns of a reason, which may quote a whole row.
  private static final int LONGEST = 200;

  private QuarantinedText() {}

  static void write(Output out, QuarantinedRow row) {
    out.line(DisplayText.clean("  quarantined at %s: %s".formatted(row.source(), row.reason())));
    out.line(DisplayText.clean("  " + row.raw()));
  }

  /// Says that rows of an edition just imported could not be read, with the first of them.
  static void say(Surroundings surroundings, EditionStore store, KeptEdition edition) {
    EditionHeader header = edition.header();
    if (header.quarantined() == 0) {
      return;
    }
    surroundings.say(
        "warning: %,d %s of %s of %s could not be read and %s quarantined. Perhaps look at them: cordon lists status"
            .formatted(
                header.quarantined(),
                header.quarantined() == 1 ? "row" : "rows",
                header.list(),
                header.published(),
                header.quarantined() == 1 ? "is" : "are"));
    store.readAsPublished(edition).quarantined().stream()
        .limit(MOST_SAID)
        .forEach(
            row ->
                surroundings.say(
                    DisplayText.cut("  %s: %s".formatted(row.source(), row.reason()), LONGEST)));
    if (header.quarantined() > MOST_SAID) {
      surroundings.say("  and %,d more".formatted(header.quarantined() - MOST_SAID));
    }
  }
}
