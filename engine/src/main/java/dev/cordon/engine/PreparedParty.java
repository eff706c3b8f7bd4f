package dev.cordon.engine;

import dev.cordon.engine.name.AnalyzedName;
import dev.cordon.model.Party;
import java.util.List;

/// A party with its names analysed once.
///
/// @param party the party as given
/// @param names its names in the same order; one that is stated in two scripts also half by half
public record PreparedParty(Party party, List<AnalyzedName> names) {

  public PreparedParty {
    names = List.copyOf(names);
  }
}
