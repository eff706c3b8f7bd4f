/// Files that survive a crash: every change to what Cordon keeps is made in steps after each of
/// which either the old state or the new one is whole.
@NullMarked
package dev.cordon.lists.files;

import org.jspecify.annotations.NullMarked;
