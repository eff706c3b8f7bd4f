/// Comparisons of one attribute each, and the ledger of evidence they leave.
///
/// Evidence is an `int` in thousandths of a bit, log2 of how much likelier an observation is under
/// "same" than under "different" (Fellegi and Sunter, 1969). Missing on either side is silence.
@NullMarked
package dev.cordon.engine.evidence;

import org.jspecify.annotations.NullMarked;
