package dev.cordon.lists;

import java.time.Instant;

/// The last import of a list, where it was refused.
///
/// @param at when
/// @param reason why, in one line
public record Refusal(Instant at, String reason) {}
