package dev.cordon.screening;

import dev.cordon.engine.evidence.Evidence;
import dev.cordon.engine.evidence.How;
import dev.cordon.engine.evidence.PartEvidence;
import dev.cordon.engine.evidence.Says;
import dev.cordon.model.ListingId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Marks hits of one party that nothing compared tells apart.
final class Indistinguishable {

  private Indistinguishable() {}

  /// What was found, without the words it was found in.
  private record Finding(Says says, int millibits, List<PartFinding> parts) {}

  private record PartFinding(How how, int millibits) {}

  private record Ledger(Verdict verdict, List<Finding> findings) {}

  /// The same hits in the same order, each with those it cannot be told from.
  static List<Hit> marked(List<Hit> hits) {
    if (hits.size() < 2) {
      return hits;
    }
    Map<Ledger, List<ListingId>> alike = new HashMap<>();
    for (Hit hit : hits) {
      alike.computeIfAbsent(ledger(hit), _ -> new ArrayList<>()).add(hit.target());
    }
    return hits.stream()
        .map(hit -> marked(hit, alike.getOrDefault(ledger(hit), List.of())))
        .toList();
  }

  private static Hit marked(Hit hit, List<ListingId> alike) {
    List<ListingId> others = alike.stream().filter(id -> !id.equals(hit.target())).toList();
    return new Hit(hit.verdict(), hit.assessment(), hit.threshold(), others);
  }

  private static Ledger ledger(Hit hit) {
    return new Ledger(
        hit.verdict(),
        hit.assessment().evidence().stream().map(Indistinguishable::finding).toList());
  }

  private static Finding finding(Evidence item) {
    List<PartEvidence> parts =
        switch (item) {
          case Evidence.Name name -> name.parts();
          case Evidence.Prior _, Evidence.Other _ -> List.of();
        };
    return new Finding(
        item.says(),
        item.millibits(),
        parts.stream().map(part -> new PartFinding(part.how(), part.millibits())).toList());
  }
}
