package dev.cordon.lists;

import dev.cordon.model.ListingId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What the file that says what is in force of a list holds: the name of an edition's folder, then
/// a line for each held listing, then the number of these. A file of the first line alone holds no
/// listing back.
///
/// Edition and held listings stand in one file, which is replaced as a whole, so that no crash can
/// put an edition in force without the listings that it must not lose.
///
/// @param edition name of the folder of the edition
/// @param held in order of id
record InForce(String edition, List<HeldListing> held) {

  private static final Pattern NAME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}_[0-9a-f]{12}");
  private static final String HELD = "held";
  private static final String END = "end";

  InForce {
    held = List.copyOf(held);
  }

  String text() {
    StringBuilder text = new StringBuilder(edition).append('\n');
    for (HeldListing listing : held) {
      text.append(HELD)
          .append('\t')
          .append(listing.edition())
          .append('\t')
          .append(listing.reason().name().toLowerCase(Locale.ROOT))
          .append('\t')
          .append(listing.id().number())
          .append('\n');
    }
    if (!held.isEmpty()) {
      text.append(END).append('\t').append(held.size()).append('\n');
    }
    return text.toString();
  }

  /// @throws IllegalArgumentException saying what is wrong, if the text is not one that [#text()]
  ///   writes
  static InForce parse(String list, String text) {
    List<String> lines = text.lines().toList();
    String edition = lines.isEmpty() ? "" : lines.getFirst().strip();
    checkName(edition);
    List<HeldListing> held = new ArrayList<>();
    if (lines.size() > 1) {
      for (String line : lines.subList(1, lines.size() - 1)) {
        held.add(held(list, line));
      }
      if (!lines.getLast().equals(END + "\t" + held.size())) {
        throw new IllegalArgumentException(
            "its last line must count the %d held listings, but is '%s'"
                .formatted(held.size(), lines.getLast()));
      }
    }
    return new InForce(edition, held);
  }

  private static HeldListing held(String list, String line) {
    String[] cells = line.split("\t", 4);
    if (cells.length != 4 || !cells[0].equals(HELD)) {
      throw new IllegalArgumentException("'%s' names no held listing".formatted(line));
    }
    checkName(cells[1]);
    return new HeldListing(
        new ListingId(list, cells[3]),
        cells[1],
        HeldListing.Reason.valueOf(cells[2].toUpperCase(Locale.ROOT)));
  }

  private static void checkName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("'%s' names no edition".formatted(name));
    }
  }
}
