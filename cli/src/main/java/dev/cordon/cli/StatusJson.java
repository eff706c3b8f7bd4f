package dev.cordon.cli;

import dev.cordon.lists.EditionStore;
import dev.cordon.lists.HeldListing;
import dev.cordon.lists.KeptEdition;
import dev.cordon.lists.KeptFile;
import dev.cordon.lists.KnownLists;
import dev.cordon.lists.Refusal;
import dev.cordon.model.Edition;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.ListingId;
import dev.cordon.model.QuarantinedRow;
import dev.cordon.screening.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import tools.jackson.core.JsonGenerator;

/// The state of the lists as JSON, an object a line for each list of which something is in force or
/// was refused.
final class StatusJson {

  private StatusJson() {}

  static void write(Output out, EditionStore store, LocalDate today) {
    List<KeptEdition> editions = store.inForce();
    for (String list : KnownLists.ids()) {
      Optional<KeptEdition> inForce =
          editions.stream().filter(kept -> kept.header().list().equals(list)).findFirst();
      Optional<Refusal> refusal = store.refusal(list);
      if (inForce.isEmpty() && refusal.isEmpty()) {
        continue;
      }
      JsonForm.line(
          out,
          json -> {
            json.writeStringProperty("list", list);
            inForce.ifPresent(kept -> inForce(json, store, kept, today));
            refusal.ifPresent(refused -> refusal(json, refused));
          });
    }
  }

  private static void inForce(
      JsonGenerator json, EditionStore store, KeptEdition kept, LocalDate today) {
    EditionHeader header = kept.header();
    json.writeStringProperty("published", header.published().toString());
    json.writeStringProperty("sha256", header.sha256());
    json.writeStringProperty("imported", kept.importedAt().toString());
    json.writeNumberProperty("ageDays", Policy.ageInDays(header, today));
    json.writeNumberProperty("listings", header.listings());
    json.writeNumberProperty("held", header.held());
    json.writeNumberProperty("quarantined", header.quarantined());
    json.writeBooleanProperty("aliasesMissing", kept.mainOnly());
    json.writeArrayPropertyStart("files");
    for (KeptFile file : kept.files()) {
      json.writeStartObject();
      json.writeStringProperty("name", file.name());
      json.writeStringProperty("sha256", file.sha256());
      json.writeNumberProperty("bytes", file.bytes());
      json.writeEndObject();
    }
    json.writeEndArray();
    boolean isWhole = header.held() + header.quarantined() == 0;
    List<Edition> read = isWhole ? List.of() : List.of(store.read(header.list()));
    json.writeArrayPropertyStart("heldListings");
    read.forEach(edition -> held(json, kept, ListsStatusCommand.captions(edition)));
    json.writeEndArray();
    json.writeArrayPropertyStart("quarantinedRows");
    read.forEach(edition -> edition.quarantined().forEach(row -> row(json, row)));
    json.writeEndArray();
    json.writeArrayPropertyStart("kept");
    store.kept(header.list()).forEach(each -> kept(json, each, kept));
    json.writeEndArray();
  }

  private static void held(
      JsonGenerator json, KeptEdition kept, SortedMap<ListingId, String> captions) {
    for (HeldListing held : kept.held()) {
      json.writeStartObject();
      json.writeStringProperty("id", held.id().toString());
      json.writeStringProperty("caption", captions.get(held.id()));
      json.writeStringProperty("reason", held.reason().name().toLowerCase(Locale.ROOT));
      json.writeStringProperty("edition", held.edition());
      json.writeEndObject();
    }
  }

  private static void row(JsonGenerator json, QuarantinedRow row) {
    json.writeStartObject();
    json.writeStringProperty("source", row.source().toString());
    json.writeStringProperty("reason", row.reason());
    json.writeStringProperty("raw", row.raw());
    json.writeEndObject();
  }

  private static void kept(JsonGenerator json, KeptEdition edition, KeptEdition inForce) {
    String superseded = ListsStatusCommand.isStaged(edition, inForce) ? "staged" : "superseded";
    json.writeStartObject();
    json.writeStringProperty("published", edition.header().published().toString());
    json.writeStringProperty("sha256", edition.header().sha256());
    json.writeNumberProperty("listings", edition.header().listings());
    json.writeStringProperty("state", edition.inForce() ? "in-force" : superseded);
    json.writeEndObject();
  }

  private static void refusal(JsonGenerator json, Refusal refusal) {
    json.writeObjectPropertyStart("refused");
    json.writeStringProperty("at", refusal.at().toString());
    json.writeStringProperty("reason", refusal.reason());
    json.writeEndObject();
  }
}
