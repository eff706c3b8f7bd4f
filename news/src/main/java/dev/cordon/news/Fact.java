package dev.cordon.news;

import java.util.List;
import java.util.Optional;

/// Something that a page says of itself, or does not say.
public sealed interface Fact {

  /// What it says; empty if it says nothing.
  Optional<String> value();

  /// Where it says so; empty if it says nothing.
  List<Span> evidence();

  /// The page says it.
  ///
  /// @param text the value
  /// @param evidence at least one place
  record Known(String text, List<Span> evidence) implements Fact {
    public Known {
      evidence = List.copyOf(evidence);
      if (evidence.isEmpty()) {
        throw new IllegalArgumentException("a fact must have evidence: '%s'".formatted(text));
      }
    }

    @Override
    public Optional<String> value() {
      return Optional.of(text);
    }
  }

  /// The page does not say.
  record Absent() implements Fact {
    @Override
    public Optional<String> value() {
      return Optional.empty();
    }

    @Override
    public List<Span> evidence() {
      return List.of();
    }
  }
}
