/// Measures of accuracy over labelled cases, and how sure they are.
@NullMarked
package dev.cordon.bench.measure;

import org.jspecify.annotations.NullMarked;
