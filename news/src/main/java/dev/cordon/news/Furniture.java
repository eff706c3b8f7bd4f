package dev.cordon.news;

/// A stretch of a page that surrounds the article and is no part of it.
///
/// @param span where it stands
/// @param kind what it is for
public record Furniture(Span span, FurnitureKind kind) {}
