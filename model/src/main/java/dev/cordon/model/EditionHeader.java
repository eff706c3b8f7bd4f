package dev.cordon.model;

import java.time.LocalDate;
import java.util.regex.Pattern;

/// What identifies one edition of a list and how much of it was read.
///
/// @param list id of the list
/// @param published the publisher's date of this edition, not ours
/// @param sha256 digest of the publisher's bytes, 64 lower-case hexadecimal digits; of a set of
///   files, the digest of the lines `DIGEST NAME` in order of name
/// @param listings how many listings the edition puts in force, those held included
/// @param held how many of these are held: listings of an earlier edition that stay in force
///   although this one has them no longer, or not readably, until a person decides
/// @param quarantined how many records could not be read
/// @param official whether a publisher issued it; `false` for the bundled sample and own lists
public record EditionHeader(
    String list,
    LocalDate published,
    String sha256,
    int listings,
    int held,
    int quarantined,
    boolean official) {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  public EditionHeader {
    ListIds.check(list);
    if (!SHA256.matcher(sha256).matches()) {
      throw new IllegalArgumentException(
          "sha256 must be 64 lower-case hexadecimal digits: '%s' (%s)".formatted(sha256, list));
    }
    if (listings < 0 || held < 0 || quarantined < 0) {
      throw new IllegalArgumentException(
          "counts must not be negative: %d listings, %d held, %d quarantined (%s)"
              .formatted(listings, held, quarantined, list));
    }
    if (held > listings) {
      throw new IllegalArgumentException(
          "held listings are some of the listings, but %d of %d are held (%s)"
              .formatted(held, listings, list));
    }
  }

  /// An edition of which nothing is held.
  public EditionHeader(
      String list,
      LocalDate published,
      String sha256,
      int listings,
      int quarantined,
      boolean official) {
    this(list, published, sha256, listings, 0, quarantined, official);
  }
}
