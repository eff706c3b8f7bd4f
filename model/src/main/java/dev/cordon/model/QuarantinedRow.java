package dev.cordon.model;

/// A record of a publisher's file that could not be read, kept so that nothing is lost in silence.
///
/// @param source where it begins
/// @param raw the record as published, cut at a length the reader states
/// @param reason what was expected and what was found
public record QuarantinedRow(SourcePlace source, String raw, String reason) {}
