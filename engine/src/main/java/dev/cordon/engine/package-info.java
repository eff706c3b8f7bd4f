/// The matcher: what a party and a target have in common, in bits, and what speaks against it.
///
/// [dev.cordon.engine.Engine] is the entry point. A score is a pure function of the party, the
/// target, the prior and this engine's tables: no other listing can change it.
@NullMarked
package dev.cordon.engine;

import org.jspecify.annotations.NullMarked;
