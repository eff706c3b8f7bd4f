/// What the readers of all publishers share: the files of an edition, and what came of reading
/// them.
@NullMarked
package dev.cordon.lists.reading;

import org.jspecify.annotations.NullMarked;
