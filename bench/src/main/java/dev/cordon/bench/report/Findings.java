package dev.cordon.bench.report;

import java.util.List;

/// What one part of the report found.
///
/// @param part the part's name
/// @param title heading
/// @param deck what it was measured on, with the digest of each file
/// @param figures in the order they are printed
/// @param remarks lines that must stand beside the figures, such as every failure
/// @param cases single cases for whoever tunes the engine; not part of the committed report
public record Findings(
    String part,
    String title,
    List<String> deck,
    List<Figure> figures,
    List<String> remarks,
    List<String> cases) {

  public Findings {
    deck = List.copyOf(deck);
    figures = List.copyOf(figures);
    remarks = List.copyOf(remarks);
    cases = List.copyOf(cases);
  }
}
