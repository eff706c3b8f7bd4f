package dev.cordon.lists.reading;

import dev.cordon.model.QuarantinedRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Finds and reads the files of one list's editions. A reader holds no state between two readings.
public interface ListReader {

  /// The files that make up the edition at `path`, without opening any of them.
  ///
  /// @param path a file, or a folder with the files of one edition
  /// @param mainOnly whether the main file is to be read alone
  /// @throws UnreadableListException if they cannot be told or one of them is missing
  EditionFiles locate(Path path, boolean mainOnly) throws IOException;

  /// Reads an edition from files that [#locate(Path, boolean)] found: every record becomes a
  /// listing or a quarantined row.
  ///
  /// @throws UnreadableListException if the files are not a whole edition of this list
  Reading read(EditionFiles files) throws IOException;

  /// The publisher's number of the listing that a quarantined row belongs to; empty if it cannot be
  /// told.
  Optional<String> numberOf(QuarantinedRow row);
}
