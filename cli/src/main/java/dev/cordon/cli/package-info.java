/// The command line: arguments and files in, outcomes out.
///
/// Environment, clock and streams are read in `Main` alone and passed in as [Surroundings], so that
/// every command runs in a test as it runs in a shell.
@NullMarked
package dev.cordon.cli;

import org.jspecify.annotations.NullMarked;
