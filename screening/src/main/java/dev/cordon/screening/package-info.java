/// What one party's screening comes to: the policy that decides, the outcome, and why or why not.
///
/// No I/O but the bundled default policy, no clock: the day is passed in. An outcome is a pure
/// function of party, editions, policy and engine.
@NullMarked
package dev.cordon.screening;

import org.jspecify.annotations.NullMarked;
