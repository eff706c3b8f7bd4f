/// Brings the publishers' lists up to date: over the network, or from a folder that was carried to
/// a site without one.
///
/// [ListUpdater] is the way in. Whatever a publisher answers, the outcome is a value with one clear
/// line, and nothing changes but what an import through [dev.cordon.lists.EditionStore] changes and
/// the note of what was fetched.
@NullMarked
package dev.cordon.lists.fetch;

import org.jspecify.annotations.NullMarked;
