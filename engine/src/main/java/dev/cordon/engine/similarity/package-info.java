/// How alike two parts or two names are, in whole numbers.
@NullMarked
package dev.cordon.engine.similarity;

import org.jspecify.annotations.NullMarked;
