package dev.cordon.cli;

import dev.cordon.model.Party;
import java.util.List;

/// One party to screen as the caller gave it, or what is wrong with it.
sealed interface Row {

  /// Line of the file, counted from 1; `0` for a party given as an argument.
  int line();

  /// Columns that Cordon does not know, in the file's order; results carry them.
  List<Column> carried();

  /// One cell of an unknown column.
  record Column(String name, String value) {}

  /// A party that can be screened.
  record Good(int line, Party party, List<Column> carried) implements Row {
    public Good {
      carried = List.copyOf(carried);
    }
  }

  /// A party that cannot.
  ///
  /// @param id the caller's own id, as far as it could be read
  /// @param name the name, as far as it could be read
  /// @param reason what is wrong
  record Bad(int line, String id, String name, String reason, List<Column> carried) implements Row {
    public Bad {
      carried = List.copyOf(carried);
    }

    /// Where it stands, for messages.
    String place() {
      if (line > 0) {
        return "line %d".formatted(line);
      }
      return name.isBlank() ? "the party" : "'%s'".formatted(DisplayText.cut(name, 60));
    }
  }
}
