package dev.cordon.engine.name;

/// A name taken apart.
///
/// @param text the name as written
public record AnalyzedName(String text) {}
