package dev.cordon.lists;

import dev.cordon.model.Edition;
import dev.cordon.model.EditionHeader;
import java.time.LocalDate;
import java.util.List;

/// The bundled list that answers where nothing was imported yet; never an official one.
public final class SampleList {

  private SampleList() {}

  /// The sample, read anew.
  public static Edition edition() {
    return new Edition(
        new EditionHeader("sample", LocalDate.of(2023, 12, 28), "0".repeat(64), 0, 0, false),
        List.of(),
        List.of());
  }
}
