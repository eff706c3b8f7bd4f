/// Benchmarks of single operations, run by JMH.
@NullMarked
package dev.cordon.bench.speed;

import org.jspecify.annotations.NullMarked;
