package dev.cordon.lists.ofac;

import dev.cordon.lists.reading.CountryNames;
import dev.cordon.lists.reading.EditionFiles;
import dev.cordon.lists.reading.ListReader;
import dev.cordon.lists.reading.Reading;
import dev.cordon.lists.reading.UnreadableListException;
import dev.cordon.model.ListIds;
import dev.cordon.model.Listing;
import dev.cordon.model.QuarantinedRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads one of OFAC's lists from its comma-separated files.
public final class OfacReader implements ListReader {

  private static final int MAIN_COLUMNS = 12;

  private final String list;
  private final OfacFiles names;

  /// @param list id that the listings carry
  /// @param names which of OFAC's sets of files holds the list
  public OfacReader(String list, OfacFiles names) {
    this.list = ListIds.check(list);
    this.names = names;
  }

  @Override
  public EditionFiles locate(Path path, boolean mainOnly) throws IOException {
    return names.locate(path, mainOnly);
  }

  @Override
  public Reading read(EditionFiles files) throws IOException {
    List<QuarantinedRow> ofCompanions = new ArrayList<>();
    Companion aliases = Companion.read(names.aliasesOf(files), 5, 3, ofCompanions);
    Companion addresses = Companion.read(names.addressesOf(files), 6, 1, ofCompanions);
    Companion comments = Companion.read(names.commentsOf(files), 2, 1, ofCompanions);
    Assembly assembly = new Assembly(list, new CountryNames(), aliases, addresses, comments);
    List<QuarantinedRow> quarantined = new ArrayList<>();
    List<Listing> listings = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    int withoutAddress = 0;
    int cut = 0;
    try (RowReader reader = new RowReader(files.main(), MAIN_COLUMNS)) {
      for (Row row = reader.next(); row != null; row = reader.next()) {
        switch (checked(row, numbers)) {
          case Row.Malformed malformed -> quarantined.add(malformed.quarantined(reader.file()));
          case Row.Cells cells -> {
            OfacRecord parts = assembly.parts(cells, reader.file());
            withoutAddress += parts.addresses().isEmpty() ? 1 : 0;
            cut += parts.remarks().cut ? 1 : 0;
            listings.add(parts.listing());
          }
        }
      }
      Formats.check(reader.file(), listings.size() + quarantined.size(), quarantined.size());
    }
    checkAddresses(addresses, withoutAddress, ofCompanions.size());
    int quarantinedMain = quarantined.size();
    quarantined.addAll(ofCompanions);
    aliases.checkAllTaken(quarantinedMain, quarantined);
    addresses.checkAllTaken(quarantinedMain, quarantined);
    comments.checkAllTaken(quarantinedMain, quarantined);
    return new Reading(List.of(), listings, quarantined, notices(cut, files));
  }

  /// A row of any of the files begins with the number of its listing.
  @Override
  public Optional<String> numberOf(QuarantinedRow row) {
    int comma = row.raw().indexOf(',');
    String number = comma < 0 ? "" : row.raw().substring(0, comma).strip();
    return Formats.isNumber(number) ? Optional.of(number) : Optional.empty();
  }

  private List<String> notices(int cut, EditionFiles files) {
    if (cut == 0) {
      return List.of();
    }
    String why =
        names.commentsOf(files).isPresent() ? "%s does not continue them" : "%s is missing";
    return List.of(
        "%,d %s in cut remarks, for %s: aliases and numbers may be missing"
            .formatted(
                cut,
                cut == 1 ? "listing ends" : "listings end",
                why.formatted(names.commentsName(files))));
  }

  private static Row checked(Row row, Set<String> numbers) {
    if (!(row instanceof Row.Cells cells)) {
      return row;
    }
    String number = cells.cell(0);
    if (!Formats.isNumber(number)) {
      return cells.malformed("'%s' is not a number of a listing".formatted(number));
    }
    if (cells.cell(1).isEmpty()) {
      return cells.malformed("listing %s has no name".formatted(number));
    }
    if (!OfacRecord.isType(cells.cell(2))) {
      return cells.malformed(
          "'%s' is none of the types individual, vessel, aircraft and -0-"
              .formatted(cells.cell(2)));
    }
    return numbers.add(number)
        ? cells
        : cells.malformed("listing %s occurs a second time".formatted(number));
  }

  /* The file of addresses has a row for every listing, with or without an address in it, so a
   * listing that it does not know shows that it is older than the main file. */
  private static void checkAddresses(Companion addresses, int without, int malformed) {
    if (!addresses.file().isEmpty() && without > malformed) {
      throw new UnreadableListException(
          "torn: %s has no row for %,d listings of the main file. %s"
              .formatted(addresses.file(), without, "Perhaps the files are of different days."));
    }
  }
}
