/// Makes the engine's table of how rare parts of names are, from what may be counted.
@NullMarked
package dev.cordon.bench.frequencies;

import org.jspecify.annotations.NullMarked;
