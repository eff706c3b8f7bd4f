package dev.cordon.cli;

import dev.cordon.lists.EditionDifference;
import dev.cordon.lists.FieldChange;
import dev.cordon.lists.HeldListing;
import dev.cordon.lists.ListingChange;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.Programme;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The difference of two editions for the eye: a line for each listing added or removed, the
/// changed ones field by field, and the counts in the last line.
final class DifferenceText {

  private static final int WORD = 16;

  private final Output out;
  private final Ink ink;
  private final int width;

  DifferenceText(Output out, Ink ink, int width) {
    this.out = out;
    this.ink = ink;
    this.width = width;
  }

  /// @param held what is held beside the later edition; empty if it is not in force
  void write(EditionDifference difference, List<HeldListing> held) {
    out.line(
        ink.bold(
            "%s from %s to %s"
                .formatted(
                    difference.to().list(), named(difference.from()), named(difference.to()))));
    Set<ListingId> stay = new TreeSet<>(held.stream().map(HeldListing::id).toList());
    section(
        "Added", difference.added().stream().map(each -> ink.green(line("+", each, ""))).toList());
    section(
        "Removed",
        difference.removed().stream()
            .map(each -> ink.red(line("-", each, stay.contains(each.id()) ? "  held" : "")))
            .toList());
    if (!difference.changed().isEmpty()) {
      out.line("");
      out.line(ink.bold("Changed"));
      difference.changed().forEach(this::changed);
    }
    out.line("");
    out.line(counts(difference, stay));
  }

  private static String named(EditionHeader header) {
    return "%s (%,d listings)".formatted(header.published(), header.listings());
  }

  private void section(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      out.line("");
      out.line(ink.bold(title));
      lines.forEach(out::line);
    }
  }

  private String line(String sign, Listing listing, String note) {
    String programmes =
        listing.programmes().stream().map(Programme::code).collect(Collectors.joining(", "));
    String text =
        "%s %s  %s  (%s)  %s"
            .formatted(
                sign, listing.id().number(), listing.caption(), listing.kind().label(), programmes);
    return DisplayText.cut(DisplayText.clean(text).stripTrailing(), width - note.length()) + note;
  }

  private void changed(ListingChange change) {
    out.line(
        DisplayText.cut(
            DisplayText.clean("~ %s  %s".formatted(change.id().number(), change.after().caption())),
            width));
    change.fields().forEach(this::field);
  }

  /// What one field lost and gained.
  void field(FieldChange change) {
    String word = change.field().label().replace('-', ' ');
    for (String value : change.removed()) {
      value(word, "- ", value, true);
      word = "";
    }
    for (String value : change.added()) {
      value(word, "+ ", value, false);
      word = "";
    }
  }

  private void value(String word, String sign, String value, boolean removed) {
    String lead = "  " + DisplayText.padded(word, WORD);
    String mark = sign;
    for (String line :
        DisplayText.wrapped(DisplayText.clean(value), width - WORD - 2 - sign.length())) {
      out.line(ink.dim(lead) + (removed ? ink.red(mark + line) : ink.green(mark + line)));
      lead = " ".repeat(WORD + 2);
      mark = "  ";
    }
  }

  private static String counts(EditionDifference difference, Set<ListingId> stay) {
    long held = difference.removed().stream().filter(each -> stay.contains(each.id())).count();
    return "%,d added, %,d removed%s, %,d changed."
        .formatted(
            difference.added().size(),
            difference.removed().size(),
            held == 0 ? "" : " (%,d of them held, so still in force)".formatted(held),
            difference.changed().size());
  }
}
