package dev.cordon.register;

import dev.cordon.engine.Engine;
import dev.cordon.engine.PreparedTarget;
import dev.cordon.engine.search.SearchTable;
import dev.cordon.model.Edition;
import dev.cordon.model.EditionHeader;
import dev.cordon.model.Listing;
import dev.cordon.model.ListingId;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The content of a register as bytes and what is read of them at once: headers, places of the
/// listings, the search table. A listing is decoded when it is asked for.
///
/// The bytes are: the headers; the number of listings; the length of each listing's bytes, then
/// those bytes, in order of listing id; the search table.
final class RegisterImage {

  private final List<EditionHeader> editions;
  private final ByteBuffer listings;

  /// End of each listing within `listings`.
  private final int[] ends;

  private final SearchTable table;

  private RegisterImage(
      List<EditionHeader> editions, ByteBuffer listings, int[] ends, SearchTable table) {
    this.editions = editions;
    this.listings = listings;
    this.ends = ends;
    this.table = table;
  }

  /// The image of these editions.
  static RegisterImage of(List<Edition> editions, Engine engine) {
    return of(ByteBuffer.wrap(bytes(editions, engine)));
  }

  /// The bytes of the image of these editions.
  static byte[] bytes(List<Edition> editions, Engine engine) {
    List<Edition> ordered =
        editions.stream().sorted(Comparator.comparing(edition -> edition.header().list())).toList();
    List<Listing> sorted =
        ordered.stream()
            .flatMap(edition -> edition.listings().stream())
            .sorted(Comparator.comparing(Listing::id))
            .toList();
    checkDistinct(ordered, sorted);
    ListingWriter out = new ListingWriter();
    out.number(ordered.size());
    ordered.forEach(edition -> header(edition.header(), out));
    out.number(sorted.size());
    ListingWriter blobs = new ListingWriter();
    for (Listing listing : sorted) {
      int start = blobs.size();
      blobs.listing(listing);
      out.number(blobs.size() - start);
    }
    /* Order-free: a target is prepared from its listing alone, and toList keeps the order. */
    List<PreparedTarget> prepared = sorted.parallelStream().map(engine::prepare).toList();
    out.bytes(blobs.toArray());
    out.bytes(SearchTable.of(prepared).toBytes());
    return out.toArray();
  }

  private static void checkDistinct(List<Edition> editions, List<Listing> sorted) {
    List<String> lists = editions.stream().map(edition -> edition.header().list()).toList();
    if (lists.stream().distinct().count() != lists.size()) {
      throw new IllegalArgumentException(
          "at most one edition of a list is in force: %s".formatted(lists));
    }
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).id().equals(sorted.get(i - 1).id())) {
        throw new IllegalArgumentException(
            "listing %s stands twice in the editions".formatted(sorted.get(i).id()));
      }
    }
  }

  /// The image that [#bytes(List, Engine)] wrote.
  static RegisterImage of(ByteBuffer bytes) {
    ListingReader in = new ListingReader(bytes);
    int count = in.number();
    List<EditionHeader> editions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      editions.add(header(in));
    }
    int[] ends = new int[in.number()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += in.number();
      ends[i] = end;
    }
    ByteBuffer listings = in.bytes(end);
    return new RegisterImage(List.copyOf(editions), listings, ends, SearchTable.of(in.rest()));
  }

  private static void header(EditionHeader header, ListingWriter out) {
    out.text(header.list());
    out.text(header.published().toString());
    out.text(header.sha256());
    out.number(header.listings());
    out.number(header.held());
    out.number(header.quarantined());
    out.number(header.official() ? 1 : 0);
  }

  private static EditionHeader header(ListingReader in) {
    return new EditionHeader(
        in.text(),
        LocalDate.parse(in.text()),
        in.text(),
        in.number(),
        in.number(),
        in.number(),
        in.number() == 1);
  }

  List<EditionHeader> editions() {
    return editions;
  }

  int listings() {
    return ends.length;
  }

  SearchTable table() {
    return table;
  }

  ListingId id(int number) {
    return at(number).id();
  }

  Listing listing(int number) {
    return at(number).listing();
  }

  private ListingReader at(int number) {
    int start = number == 0 ? 0 : ends[number - 1];
    return new ListingReader(listings.slice(start, ends[number] - start));
  }
}
