/// Accuracy on decks, tables that are counted, benchmarks and reports. Never released: nothing here
/// is on the path of a screening.
@NullMarked
package dev.cordon.bench;

import org.jspecify.annotations.NullMarked;
