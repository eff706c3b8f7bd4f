package dev.cordon.lists.un;

import dev.cordon.model.AliasQuality;
import dev.cordon.model.Details;
import dev.cordon.model.Effect;
import dev.cordon.model.Gender;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.NameType;
import dev.cordon.model.Programme;
import dev.cordon.model.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An `INDIVIDUAL` or `ENTITY` as a listing.
record UnRecord(Element element, String file) {

  Listing listing() {
    boolean person = element.name().equals("INDIVIDUAL");
    return new Listing(
        new ListingId(UnReader.LIST, element.text("REFERENCE_NUMBER")),
        person
            ? new Details.Person(
                Gender.ofText(element.text("GENDER")), List.of(), List.of(), List.of())
            : new Details.Organization(List.of(), List.of()),
        names(person ? "INDIVIDUAL_ALIAS" : "ENTITY_ALIAS"),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Programme(element.text("UN_LIST_TYPE"))),
        List.of(Effect.ASSET_FREEZE),
        List.of(),
        element.text("COMMENTS1").isEmpty() ? List.of() : List.of(element.text("COMMENTS1")),
        place(element));
  }

  private List<ListedName> names(String alias) {
    List<ListedName> names = new ArrayList<>();
    String primary =
        Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
            .map(element::text)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    names.add(new ListedName(primary, NameType.PRIMARY, AliasQuality.STRONG, place(element)));
    for (Element child : element.children(alias)) {
      String text = child.text("ALIAS_NAME");
      if (!text.isEmpty()) {
        AliasQuality quality =
            child.text("QUALITY").equals("Low") ? AliasQuality.WEAK : AliasQuality.STRONG;
        names.add(new ListedName(text, NameType.AKA, quality, place(child)));
      }
    }
    return names;
  }

  private SourcePlace place(Element of) {
    return new SourcePlace(file, of.line());
  }
}
