/// The domain: parties, listings and the editions they come from. No I/O, no clock and no scoring.
///
/// Every type is an immutable record, an enum or a sealed interface. What is absent is an empty
/// list, an empty text or a case of its own, never `null`, and never a made-up value.
@NullMarked
package dev.cordon.model;

import org.jspecify.annotations.NullMarked;
