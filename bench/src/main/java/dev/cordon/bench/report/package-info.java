/// Measures the engine and writes what was found, with all that is needed to measure it again.
@NullMarked
package dev.cordon.bench.report;

import org.jspecify.annotations.NullMarked;
