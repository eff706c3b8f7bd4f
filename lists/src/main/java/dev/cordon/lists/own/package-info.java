/// Cordon's own form of a list, for private lists and for the bundled sample: text that is pleasant
/// to write by hand and strict to read. `docs/lists/own-format.md` describes it.
@NullMarked
package dev.cordon.lists.own;

import org.jspecify.annotations.NullMarked;
