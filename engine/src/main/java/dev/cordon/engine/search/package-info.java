/// Candidate search: which targets are worth scoring for a party, without losing one.
@NullMarked
package dev.cordon.engine.search;

import org.jspecify.annotations.NullMarked;
