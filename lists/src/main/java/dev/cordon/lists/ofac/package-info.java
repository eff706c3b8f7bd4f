/// The lists of the US Treasury's Office of Foreign Assets Control, in its comma-separated form.
@NullMarked
package dev.cordon.lists.ofac;

import org.jspecify.annotations.NullMarked;
