package dev.cordon.engine.search;

import dev.cordon.engine.PreparedParty;
import dev.cordon.engine.PreparedTarget;
import java.util.List;

/// Finds every target that is anchored for a party, and loses none.
public interface CandidateFinder {

  /// Every anchored target, in order of listing id.
  List<PreparedTarget> anchored(PreparedParty party);

  /// The targets searched, in order of listing id.
  List<PreparedTarget> targets();
}
