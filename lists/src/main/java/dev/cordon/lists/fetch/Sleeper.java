package dev.cordon.lists.fetch;

import java.time.Duration;

/// Lets time pass between two attempts.
@FunctionalInterface
public interface Sleeper {

  /// Returns when the pause is over.
  void sleep(Duration pause) throws InterruptedException;
}
