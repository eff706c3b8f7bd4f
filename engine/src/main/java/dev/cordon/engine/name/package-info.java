/// Names taken apart: script, normal form, romanisations and parts.
@NullMarked
package dev.cordon.engine.name;

import org.jspecify.annotations.NullMarked;
