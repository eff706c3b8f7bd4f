package dev.cordon.cli;

import dev.cordon.lists.EditionStore;
import dev.cordon.lists.FieldChange;
import dev.cordon.lists.KeptEdition;
import dev.cordon.lists.ListingChange;
import dev.cordon.model.Edition;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.QuarantinedRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A listing through the kept editions of its list, the oldest first: where it stands, what changed
/// and where it is gone.
final class ListingHistory {

  private final Output out;
  private final Ink ink;
  private final DifferenceText changes;

  ListingHistory(Output out, Ink ink, int width) {
    this.out = out;
    this.ink = ink;
    this.changes = new DifferenceText(out, ink, width);
  }

  /// Reads every kept edition of the list.
  ///
  /// @return whether it stands in any of them
  boolean write(ListingId id, EditionStore store) {
    List<KeptEdition> kept = store.kept(id.list()).reversed();
    @Nullable Listing before = null;
    boolean stood = false;
    for (KeptEdition edition : kept) {
      Edition read = store.readAsPublished(edition);
      @Nullable Listing now =
          read.listings().stream()
              .filter(listing -> listing.id().equals(id))
              .findFirst()
              .orElse(null);
      step(edition, before, now, stood);
      quarantined(id, read, store);
      stood |= now != null;
      before = now;
    }
    return stood;
  }

  private void step(
      KeptEdition edition, @Nullable Listing before, @Nullable Listing now, boolean stood) {
    if (now == null) {
      line(edition, before == null ? "not listed" : "no longer listed");
    } else if (before == null) {
      line(edition, (stood ? "listed again: " : "listed: ") + DisplayText.clean(now.caption()));
    } else {
      List<FieldChange> fields =
          ListingChange.between(before, now).map(ListingChange::fields).orElse(List.of());
      line(edition, fields.isEmpty() ? "unchanged" : "changed");
      fields.forEach(changes::field);
    }
  }

  private void quarantined(ListingId id, Edition edition, EditionStore store) {
    for (QuarantinedRow row : edition.quarantined()) {
      if (store.belongsTo(row, id)) {
        QuarantinedText.write(out, row);
      }
    }
  }

  private void line(KeptEdition edition, String said) {
    out.line(
        "%s  %s%s"
            .formatted(
                ink.bold(edition.header().published().toString()),
                said,
                edition.inForce() ? "  (edition in force)" : ""));
  }
}
