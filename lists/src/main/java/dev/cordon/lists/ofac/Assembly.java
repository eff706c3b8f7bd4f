package dev.cordon.lists.ofac;

import dev.cordon.lists.reading.CountryNames;
import dev.cordon.model.SourcePlace;

/// Brings together what the files of one edition say of a listing.
record Assembly(
    String list,
    CountryNames countries,
    Companion aliases,
    Companion addresses,
    Companion comments) {

  OfacRecord parts(Row.Cells main, String file) {
    String number = main.cell(0);
    SourcePlace place = new SourcePlace(file, main.line());
    StringBuilder text = new StringBuilder(main.exactCell(11));
    boolean continued = false;
    for (Row.Cells comment : comments.take(number)) {
      // The publisher cuts in the middle of words, so nothing goes in between.
      text.append(comment.exactCell(1));
      continued = true;
    }
    boolean mayBeCut = !continued && main.exactCell(11).length() >= RemarkParts.CUT_AT;
    return new OfacRecord(
        this,
        main,
        place,
        aliases.take(number),
        addresses.take(number),
        Remarks.read(RemarkParts.of(text.toString(), mayBeCut), countries, place));
  }
}
