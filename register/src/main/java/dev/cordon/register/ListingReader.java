package dev.cordon.register;

import dev.cordon.model.Address;
import dev.cordon.model.AliasQuality;
import dev.cordon.model.Country;
import dev.cordon.model.CountryLink;
import dev.cordon.model.Details;
import dev.cordon.model.Effect;
import dev.cordon.model.Gender;
import dev.cordon.model.Identifier;
import dev.cordon.model.IdentifierKind;
import dev.cordon.model.ListedName;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import dev.cordon.model.NameType;
import dev.cordon.model.PartialDate;
import dev.cordon.model.Programme;
import dev.cordon.model.Relation;
import dev.cordon.model.SourcePlace;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Reads what [ListingWriter] wrote. The bytes are this program's own and checked by a checksum
/// before, so what is malformed is a fault and not an input.
final class ListingReader {

  private final ByteBuffer in;

  /// @param in positioned at the first byte; its position moves
  ListingReader(ByteBuffer in) {
    this.in = in;
  }

  Listing listing() {
    return new Listing(
        id(),
        details(),
        list(this::name),
        list(this::countryLink),
        list(this::identifier),
        list(this::address),
        list(() -> new Programme(text())),
        list(() -> constant(Effect.class)),
        list(() -> new Relation(text(), text())),
        list(this::text),
        place());
  }

  /// The id, with which a listing begins.
  ListingId id() {
    return new ListingId(text(), text());
  }

  /// As many bytes as they are.
  ByteBuffer bytes(int length) {
    ByteBuffer bytes = in.slice(in.position(), length);
    in.position(in.position() + length);
    return bytes;
  }

  /// All that is left.
  ByteBuffer rest() {
    return bytes(in.remaining());
  }

  private Details details() {
    String kind = text();
    return switch (kind) {
      case "person" ->
          new Details.Person(
              constant(Gender.class), list(this::date), list(this::text), list(this::text));
      case "organization" -> new Details.Organization(list(this::date), list(this::text));
      case "vessel" -> new Details.Vessel(text(), text(), text(), text());
      case "aircraft" -> new Details.Aircraft(text(), text());
      default -> throw new IllegalStateException("no kind of details is '%s'".formatted(kind));
    };
  }

  private PartialDate date() {
    String precision = text();
    return switch (precision) {
      case "day" -> new PartialDate.Day(day());
      case "month" -> new PartialDate.Month(YearMonth.of(number(), number()));
      case "year" -> new PartialDate.YearOnly(number(), number());
      case "between" -> new PartialDate.Between(day(), day());
      default ->
          throw new IllegalStateException("no precision of a date is '%s'".formatted(precision));
    };
  }

  private LocalDate day() {
    return LocalDate.ofYearDay(number(), number());
  }

  private ListedName name() {
    return new ListedName(text(), constant(NameType.class), constant(AliasQuality.class), place());
  }

  private CountryLink countryLink() {
    return new CountryLink(country(), constant(CountryLink.Tie.class));
  }

  private Identifier identifier() {
    return new Identifier(constant(IdentifierKind.class), text(), text(), list(this::country));
  }

  private Address address() {
    return new Address(text(), text(), list(this::country));
  }

  private Country country() {
    return new Country(text());
  }

  private SourcePlace place() {
    return new SourcePlace(text(), number());
  }

  private <T> List<T> list(Supplier<T> element) {
    int size = number();
    List<T> elements = new ArrayList<>(Math.min(size, in.remaining()));
    for (int i = 0; i < size; i++) {
      elements.add(element.get());
    }
    return elements;
  }

  private <E extends Enum<E>> E constant(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  String text() {
    byte[] bytes = new byte[number()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      number |= (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
