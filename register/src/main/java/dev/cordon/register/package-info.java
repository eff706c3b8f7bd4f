/// The editions in force, combined and indexed in one immutable, checksummed file that is opened
/// without parsing a list or analysing a name.
///
/// The register is a cache. It is made again from the kept editions whenever it is missing,
/// damaged, of another engine or of other editions; it is never the truth.
@NullMarked
package dev.cordon.register;

import org.jspecify.annotations.NullMarked;
