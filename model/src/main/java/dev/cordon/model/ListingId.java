package dev.cordon.model;

import java.util.Comparator;

/// The name of one listing: its list and the number the publisher gave it, such as
/// `us-ofac-sdn:20157` or `un-sc:KPi.001`.
///
/// Whether the number is permanent is a property of the list; an exemption binds to a listing's
/// content and never to a bare id.
///
/// @param list id of the list: lower-case letters, digits and hyphens
/// @param number the publisher's own id, trimmed, without control and format characters; never
///   blank
public record ListingId(String list, String number) implements Comparable<ListingId> {

  private static final Comparator<ListingId> ORDER =
      Comparator.comparing(ListingId::list).thenComparing(ListingId::number);

  public ListingId {
    ListIds.check(list);
    if (number.isBlank() || !number.equals(number.strip())) {
      throw new IllegalArgumentException(
          "number of a listing must be trimmed and not blank: '%s' (list %s)"
              .formatted(number, list));
    }
    number
        .codePoints()
        .filter(ListingId::isUnseen)
        .findFirst()
        .ifPresent(
            c -> {
              throw new IllegalArgumentException(
                  "number of a listing must not hold U+%04X, a control or format character (list %s)"
                      .formatted(c, list));
            });
  }

  /// Whether a publisher's id can be the number of a listing.
  public static boolean isNumber(String text) {
    return !text.isBlank()
        && text.equals(text.strip())
        && text.codePoints().noneMatch(ListingId::isUnseen);
  }

  /* Such characters steer a terminal or turn the direction of what follows. */
  private static boolean isUnseen(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT;
  }

  /// Reads the form `LIST:NUMBER`.
  ///
  /// @throws IllegalArgumentException if there is no colon or a side is malformed
  public static ListingId parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException(
          "a listing id has the form LIST:NUMBER, such as us-ofac-sdn:20157, not '%s'"
              .formatted(text));
    }
    return new ListingId(text.substring(0, colon), text.substring(colon + 1).strip());
  }

  @Override
  public int compareTo(ListingId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return list + ":" + number;
  }
}
