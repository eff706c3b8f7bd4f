package dev.cordon.screening.offence;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Breaks a rule of the architecture on purpose.
public final class CollectsToAMap {

  private CollectsToAMap() {}

  static Map<String, Integer> lengths() {
    return Stream.of("a").collect(Collectors.toMap(text -> text, String::length));
  }
}
