package dev.cordon.cli;

import dev.cordon.lists.EditionDifference;
import dev.cordon.lists.FieldChange;
import dev.cordon.lists.HeldListing;
import dev.cordon.lists.ListingChange;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;

/// The difference of two editions as one JSON object.
final class DifferenceJson {

  private DifferenceJson() {}

  static void write(Output out, EditionDifference difference, List<HeldListing> held) {
    Set<ListingId> stay = new TreeSet<>(held.stream().map(HeldListing::id).toList());
    JsonForm.line(
        out,
        json -> {
          json.writeStringProperty("list", difference.to().list());
          edition(json, "from", difference.from());
          edition(json, "to", difference.to());
          listings(json, "added", difference.added(), Set.of());
          listings(json, "removed", difference.removed(), stay);
          json.writeArrayPropertyStart("changed");
          difference.changed().forEach(change -> changed(json, change));
          json.writeEndArray();
          json.writeObjectPropertyStart("counts");
          json.writeNumberProperty("added", difference.added().size());
          json.writeNumberProperty("removed", difference.removed().size());
          json.writeNumberProperty("changed", difference.changed().size());
          json.writeEndObject();
        });
  }

  private static void edition(JsonGenerator json, String name, EditionHeader header) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("published", header.published().toString());
    json.writeStringProperty("sha256", header.sha256());
    json.writeNumberProperty("listings", header.listings());
    json.writeNumberProperty("quarantined", header.quarantined());
    json.writeEndObject();
  }

  private static void listings(
      JsonGenerator json, String name, List<Listing> listings, Set<ListingId> held) {
    json.writeArrayPropertyStart(name);
    for (Listing listing : listings) {
      json.writeStartObject();
      json.writeStringProperty("id", listing.id().toString());
      json.writeStringProperty("kind", listing.kind().label());
      json.writeStringProperty("caption", listing.caption());
      if (held.contains(listing.id())) {
        json.writeBooleanProperty("held", true);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void changed(JsonGenerator json, ListingChange change) {
    json.writeStartObject();
    json.writeStringProperty("id", change.id().toString());
    json.writeStringProperty("caption", change.after().caption());
    json.writeArrayPropertyStart("fields");
    for (FieldChange field : change.fields()) {
      json.writeStartObject();
      json.writeStringProperty("field", field.field().label());
      JsonForm.texts(json, "removed", field.removed(), value -> value);
      JsonForm.texts(json, "added", field.added(), value -> value);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
