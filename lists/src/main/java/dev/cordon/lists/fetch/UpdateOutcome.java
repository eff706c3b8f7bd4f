package dev.cordon.lists.fetch;

import dev.cordon.lists.Imported;
import dev.cordon.lists.KeptEdition;
import dev.cordon.model.EditionHeader;

/// What came of updating one list.
public sealed interface UpdateOutcome {

  /// Id of the list.
  String list();

  /// An edition was imported.
  record Updated(String list, Imported imported) implements UpdateOutcome {}

  /// The publisher has nothing that is not kept already.
  record Unchanged(String list, KeptEdition edition) implements UpdateOutcome {}

  /// The folder that was to be read has no files of the list.
  record Absent(String list, String folder) implements UpdateOutcome {}

  /// What the publisher or folder has must not be taken. Nothing changed.
  record Refused(String list, String reason) implements UpdateOutcome {}

  /// The publisher could not be asked. Nothing changed.
  record Away(String list, String reason) implements UpdateOutcome {}

  /// This machine could not read or write what it had to. Nothing was put in force.
  record NotKept(String list, String reason) implements UpdateOutcome {}

  /// Whether the list is now as the publisher has it, as far as can be told.
  default boolean isCurrent() {
    return switch (this) {
      case Updated _, Unchanged _ -> true;
      case Absent _, Refused _, Away _, NotKept _ -> false;
    };
  }

  /// One line for a person, which begins with the list's id.
  default String line() {
    return switch (this) {
      case Updated(_, var imported) -> line(imported) + notices(imported);
      case Unchanged(var list, var edition) ->
          "%s: unchanged since the edition of %s%s"
              .formatted(
                  list,
                  edition.header().published(),
                  edition.inForce() ? "" : ", which is kept and not in force");
      case Absent(var list, var folder) -> "%s: not in %s, nothing changed".formatted(list, folder);
      case Refused(var list, var reason) -> "%s: refused, %s".formatted(list, reason);
      case Away(var list, var reason) -> "%s: publisher away, %s".formatted(list, reason);
      case NotKept(var list, var reason) -> "%s: not kept, %s".formatted(list, reason);
    };
  }

  private static String notices(Imported imported) {
    return imported.notices().isEmpty() ? "" : "; " + String.join("; ", imported.notices());
  }

  private static String line(Imported imported) {
    EditionHeader header = imported.edition().header();
    return "%s: edition of %s, %,d listings%s, %,d quarantined; %s"
        .formatted(
            header.list(),
            header.published(),
            header.listings(),
            header.held() == 0 ? "" : " (%,d of them held)".formatted(header.held()),
            header.quarantined(),
            switch (imported.status()) {
              case IN_FORCE -> "now in force";
              case KEPT -> "older than the edition in force, so kept as history";
              case UNCHANGED -> "in force already";
            });
  }
}
