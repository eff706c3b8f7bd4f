package dev.cordon.screening;

import dev.cordon.lists.KnownLists;
import dev.cordon.model.ListIds;
import java.util.List;

/// The lists that a policy screens against.
public sealed interface Scope {

  /// The words that policy files use.
  String text();

  /// The lists in scope among those in force, in order of id.
  ///
  /// @throws PolicyException if a named list is not in force, or none is in force
  default List<String> among(List<String> inForce) {
    List<String> known = inForce.stream().sorted().toList();
    if (known.isEmpty()) {
      throw new PolicyException("no list is in force, so nothing can be screened");
    }
    return switch (this) {
      case AllInForce _ -> known;
      case Named(var ids) -> {
        List<String> absent = ids.stream().filter(id -> !known.contains(id)).toList();
        List<String> unknown = absent.stream().filter(id -> !KnownLists.isKnown(id)).toList();
        if (!unknown.isEmpty()) {
          throw new PolicyException(
              "unknown list %s (known: %s; in force: %s)"
                  .formatted(
                      String.join(", ", unknown),
                      String.join(", ", KnownLists.ids()),
                      String.join(", ", known)));
        }
        if (!absent.isEmpty()) {
          throw new PolicyException(
              "list %s is not in force (in force: %s). Perhaps import it: cordon lists import PATH --list %s"
                  .formatted(
                      String.join(", ", absent), String.join(", ", known), absent.getFirst()));
        }
        yield ids.stream().sorted().toList();
      }
    };
  }

  /// Every list in force.
  record AllInForce() implements Scope {
    @Override
    public String text() {
      return "all";
    }
  }

  /// These lists only; one that is not in force is an error.
  ///
  /// @param ids at least one, in the order given, none twice
  record Named(List<String> ids) implements Scope {
    public Named {
      ids = List.copyOf(ids);
      ids.forEach(ListIds::check);
      if (ids.isEmpty() || ids.stream().distinct().count() != ids.size()) {
        throw new IllegalArgumentException(
            "ids of the lists in scope must be at least one and none twice: %s".formatted(ids));
      }
    }

    @Override
    public String text() {
      return String.join(", ", ids);
    }
  }
}
