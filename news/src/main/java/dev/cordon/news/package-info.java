/// News pages: the article of a page without what surrounds it, what is certain of its making, and
/// who is named in it.
///
/// Offsets are UTF-16 units into the page as decoded, everywhere. No I/O beyond bundled tables, no
/// clock, no network. What a page does not say stays absent: nothing is filled in.
@NullMarked
package dev.cordon.news;

import org.jspecify.annotations.NullMarked;
