package dev.cordon.lists;

import dev.cordon.lists.own.OwnReader;
import dev.cordon.lists.reading.Reading;
import dev.cordon.model.Edition;
import dev.cordon.model.EditionHeader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The bundled list that answers where nothing was imported yet: about a hundred well-known
/// listings, as facts from an edition of OFAC's list. It is never official and never complete.
public final class SampleList {

  /// Id of the list.
  public static final String ID = "sample";

  private static final String FILE = "sample.txt";

  private SampleList() {}

  /// The sample, read anew.
  public static Edition edition() {
    try (InputStream in =
        Objects.requireNonNull(
            SampleList.class.getResourceAsStream(FILE), "sample.txt is missing")) {
      byte[] bytes = in.readAllBytes();
      Reading reading = new OwnReader(ID).read(new ByteArrayInputStream(bytes), FILE);
      return new Edition(
          new EditionHeader(
              ID,
              reading.stated().getFirst(),
              Digests.ofBytes(bytes),
              reading.listings().size(),
              reading.quarantined().size(),
              false),
          reading.listings(),
          reading.quarantined());
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled sample could not be read", e);
    }
  }
}
