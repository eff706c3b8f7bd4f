package dev.cordon.lists.fetch;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Asks again where a publisher is away, after pauses that grow and are spread by chance over their
/// whole length, so that many askers do not come back at once.
final class Retries {

  private final FetchSettings settings;
  private final RandomGenerator random;
  private final Sleeper sleeper;

  Retries(FetchSettings settings, RandomGenerator random, Sleeper sleeper) {
    this.settings = settings;
    this.random = random;
    this.sleeper = sleeper;
  }

  Answer until(Supplier<Answer> ask) {
    Answer answer = ask.get();
    for (int attempt = 1; attempt < settings.attempts(); attempt++) {
      if (!(answer instanceof Answer.Away) || !paused(attempt)) {
        return answer;
      }
      answer = ask.get();
    }
    return answer instanceof Answer.Away(var reason) && settings.attempts() > 1
        ? new Answer.Away("%s (asked %d times)".formatted(reason, settings.attempts()))
        : answer;
  }

  /// Pauses before a set of files is fetched anew.
  ///
  /// @return `false` if the thread was interrupted, which it then still is
  boolean paused(int attempt) {
    Duration longest = settings.firstPause().multipliedBy(1L << Math.min(attempt - 1, 20));
    if (longest.compareTo(settings.longestPause()) > 0) {
      longest = settings.longestPause();
    }
    try {
      sleeper.sleep(Duration.ofMillis(random.nextLong(longest.toMillis() + 1)));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
