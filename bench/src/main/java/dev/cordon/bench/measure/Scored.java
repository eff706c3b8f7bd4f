package dev.cordon.bench.measure;

/// A labelled case and what the engine made of it.
///
/// @param same whether both sides are one in truth
/// @param millibits what decides; higher speaks for "same"
/// @param group which cases are drawn together: those that depend on each other
public record Scored(boolean same, int millibits, int group) {}
