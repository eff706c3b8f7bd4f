package dev.cordon.cli;

import dev.cordon.model.ListingId;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Ids of listings as arguments.
final class Listings {

  private Listings() {}

  /// @throws ParameterException if the text is no such id
  static ListingId id(String text, CommandSpec command) {
    try {
      return ListingId.parse(text);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
