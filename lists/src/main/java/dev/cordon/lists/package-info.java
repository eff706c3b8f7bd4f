/// The official lists: their editions are imported, checked, kept as published and put in force.
///
/// [EditionStore] is the way in. One package per publisher holds what is particular to its files;
/// all of them read into the listings of `dev.cordon.model`.
@NullMarked
package dev.cordon.lists;

import org.jspecify.annotations.NullMarked;
