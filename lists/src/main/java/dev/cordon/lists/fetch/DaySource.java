package dev.cordon.lists.fetch;

import java.time.ZoneId;

/// How the day of a fetched edition is known.
public sealed interface DaySource {

  /// The publisher writes it into the file.
  record InFile() implements DaySource {}

  /// The files hold none: it is the day of the newest `Last-Modified` among them.
  ///
  /// @param zone the publisher's own, whose day it is
  record LastModified(ZoneId zone) implements DaySource {}
}
