package dev.cordon.engine.evidence;

/// What one part of the name adds to the name's evidence.
///
/// @param party the party's part or parts as written; empty if it has none
/// @param target the target's part or parts as published; empty if it has none
/// @param how what happened
/// @param millibits thousandths of a bit; the parts' sum is the name's
/// @param detail one plain line
public record PartEvidence(String party, String target, How how, int millibits, String detail) {}
