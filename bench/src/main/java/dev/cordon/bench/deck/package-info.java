/// The decks: labelled cases to measure on.
@NullMarked
package dev.cordon.bench.deck;

import org.jspecify.annotations.NullMarked;
