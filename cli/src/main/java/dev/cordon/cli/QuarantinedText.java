package dev.cordon.cli;

import dev.cordon.model.QuarantinedRow;

/// A record that could not be read: where it stands, why, and what was published.
final class QuarantinedText {

  private QuarantinedText() {}

  static void write(Output out, QuarantinedRow row) {
    out.line("  quarantined at %s: %s".formatted(row.source(), DisplayText.clean(row.reason())));
    out.line("  " + DisplayText.clean(row.raw()));
  }
}
