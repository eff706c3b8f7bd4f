package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.own.OwnReader;
import dev.cordon.model.Edition;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.Listing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditionDifferenceTest {

  private static final String PERSON =
      """
      kind: person
      name: EXAMPLE, Ivan
      aka: EKSAMPLE, Ivan
      born: 1960
      birth place: Trieste
      gender: male
      title: Boss
      nationality: Italy
      identifier: passport:A1 | Passport | RU
      address: a | b | Russia
      programme: TEST1
      effect: asset-freeze
      linked to: OTHER
      note: Something.
      """;

  @ParameterizedTest(name = "{0} for {1} changes {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "name: EXAMPLE, Ivan;name: EXAMPLE, Iwan;caption names",
        "EKSAMPLE;EXAMPEL;names",
        "aka:;weak aka:;names",
        "born: 1960;born: 1961;birth-dates",
        "Trieste;Udine;birth-places",
        "gender: male;gender: female;gender",
        "Boss;Deputy;titles",
        "nationality: Italy;citizenship: Italy;countries",
        "passport:A1;passport:A2;identifiers",
        "A1 | Passport | RU;A1 | Passport | BY;identifiers",
        "a | b;a | c;addresses",
        "TEST1;TEST2;programmes",
        "asset-freeze;travel-ban;effects",
        "linked to: OTHER;linked to: ANOTHER;relations",
        "Something.;Something else.;notes",
      })
  void aChangeOfOneValueIsTheChangeOfItsField(String old, String now, String fields)
      throws IOException {
    assertThat(PERSON).contains(old);
    List<ListingChange> changed =
        EditionDifference.between(edition(1, PERSON), edition(2, PERSON.replace(old, now)))
            .changed();

    assertThat(changed).hasSize(1);
    assertThat(
            String.join(
                " ", changed.getFirst().fields().stream().map(f -> f.field().label()).toList()))
        .isEqualTo(fields);
    assertThat(changed.getFirst().fields().getLast().removed()).hasSize(1);
    assertThat(changed.getFirst().fields().getLast().added()).hasSize(1);
  }

  @Test
  void placeInTheFileAndOrderOfValuesAreNoContent() throws IOException {
    Edition first = edition(1, PERSON + "aka: THIRD\n");
    Edition moved = edition(2, "# moved down\n" + PERSON.replace("aka: ", "aka: THIRD\naka: "));
    assertThat(moved.listings()).isNotEqualTo(first.listings());

    assertThat(EditionDifference.between(first, moved).isEmpty()).isTrue();
  }

  @Test
  void aValueThatStandsTwiceAndThenOnceIsRemovedOnce() throws IOException {
    ListingChange change =
        EditionDifference.between(
                edition(1, PERSON + "note: Twice.\nnote: Twice.\n"),
                edition(2, PERSON + "note: Twice.\n"))
            .changed()
            .getFirst();

    assertThat(change.fields())
        .containsExactly(new FieldChange(ListingField.NOTES, List.of("Twice."), List.of()));
  }

  @Test
  void addedRemovedAndChangedAreInOrderOfId() throws IOException {
    List<Listing> before = new ArrayList<>();
    List<Listing> after = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      if (i <= 6) {
        before.add(listing(i, "NAME " + i));
      }
      if (i >= 4) {
        after.add(listing(i, i == 6 ? "OTHER" : "NAME " + i));
      }
    }
    Collections.reverse(before);
    Collections.shuffle(after, new java.util.Random(4));

    EditionDifference difference = EditionDifference.between(edition(1, before), edition(2, after));

    assertThat(difference.added())
        .extracting(each -> each.id().number())
        .containsExactly("7", "8", "9");
    assertThat(difference.removed())
        .extracting(each -> each.id().number())
        .containsExactly("1", "2", "3");
    assertThat(difference.changed()).extracting(each -> each.id().number()).containsExactly("6");
    assertThat(difference.isEmpty()).isFalse();
    assertThat(EditionDifference.between(edition(1, after), edition(2, after)).isEmpty()).isTrue();
  }

  @Test
  void anotherKindIsAChangeOfKind() throws IOException {
    ListingChange change =
        EditionDifference.between(
                edition(1, "kind: vessel\nname: MARIGOLD\nflag: Panama\n"),
                edition(2, "kind: organization\nname: MARIGOLD\n"))
            .changed()
            .getFirst();

    assertThat(change.fields())
        .containsExactly(
            new FieldChange(ListingField.KIND, List.of("vessel"), List.of("organization")),
            new FieldChange(ListingField.COUNTRIES, List.of("PA (flag)"), List.of()));
  }

  @Test
  void editionsOfTwoListsAreNotCompared() throws IOException {
    Edition own = edition(1, PERSON);
    Edition other =
        new Edition(
            new EditionHeader("un-sc", LocalDate.of(2024, 5, 1), "ab".repeat(32), 0, 0, true),
            List.of(),
            List.of());
    assertThatThrownBy(() -> EditionDifference.between(own, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("editions of own-watch and un-sc cannot be compared");
  }

  private static Listing listing(int number, String name) throws IOException {
    return read("[%d]\nkind: organization\nname: %s\n".formatted(number, name)).getFirst();
  }

  private static Edition edition(int day, String block) throws IOException {
    return edition(day, read("[1]\n" + block));
  }

  private static Edition edition(int day, List<Listing> listings) {
    return new Edition(
        new EditionHeader(
            "own-watch", LocalDate.of(2024, 5, day), "ab".repeat(32), listings.size(), 0, false),
        listings,
        List.of());
  }

  private static List<Listing> read(String block) throws IOException {
    String text = "cordon-list 1\nlist: own-watch\npublished: 2024-05-01\n" + block + "end 1\n";
    var reading =
        new OwnReader("own-watch")
            .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "own.txt");
    assertThat(reading.quarantined()).isEmpty();
    return reading.listings();
  }
}
