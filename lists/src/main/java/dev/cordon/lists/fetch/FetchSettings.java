package dev.cordon.lists.fetch;

import java.time.Duration;

/// How patient a fetch is and what it refuses.
///
/// @param connect longest wait for a connection
/// @param firstByte longest wait for the head of an answer
/// @param whole longest time for the body of one file
/// @param window how often the rate is looked at
/// @param leastInWindow fewest bytes that must arrive in a window
/// @param largestFile most bytes one file may have, as sent and when unpacked
/// @param redirects most redirects that are followed for one file
/// @param attempts how often one file is asked for where the publisher is away
/// @param firstPause longest pause after the first attempt; it doubles with each further one
/// @param longestPause what the longest pause grows to
/// @param plainHttp whether anything but TLS will do
public record FetchSettings(
    Duration connect,
    Duration firstByte,
    Duration whole,
    Duration window,
    long leastInWindow,
    long largestFile,
    int redirects,
    int attempts,
    Duration firstPause,
    Duration longestPause,
    PlainHttp plainHttp) {

  /// Where an address may be plain HTTP.
  public enum PlainHttp {
    NEVER,
    /// On this machine only, which tests and a local mirror need.
    LOOPBACK
  }

  /// How far a body may be packed: OFAC's files shrink to a sixth, the UN's to a twelfth, zeros to
  /// a thousandth.
  static final int HIGHEST_PACKING = 100;

  /// Unpacked bytes below which packing is no concern.
  static final long PACKING_CHECKED_FROM = 1L << 20;

  public FetchSettings {
    if (attempts < 1 || redirects < 0 || leastInWindow < 1 || largestFile < 1) {
      throw new IllegalArgumentException(
          "attempts %d, leastInWindow %d and largestFile %d must be above 0, redirects %d not below"
              .formatted(attempts, leastInWindow, largestFile, redirects));
    }
  }

  /// What the publishers' servers are met with.
  public static FetchSettings standard() {
    return new FetchSettings(
        Duration.ofSeconds(20),
        Duration.ofSeconds(60),
        Duration.ofMinutes(10),
        Duration.ofSeconds(20),
        20_000,
        256L << 20,
        5,
        4,
        Duration.ofSeconds(2),
        Duration.ofSeconds(30),
        PlainHttp.NEVER);
  }
}
