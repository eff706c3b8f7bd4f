package dev.cordon.model.offence;

import dev.cordon.lists.KnownLists;
import java.util.List;

/// Breaks a rule of the architecture on purpose.
public final class SeesLists {

  private SeesLists() {}

  static List<String> ids() {
    return KnownLists.ids();
  }
}
