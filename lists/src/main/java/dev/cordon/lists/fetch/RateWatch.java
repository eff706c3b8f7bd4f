package dev.cordon.lists.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Ends a body that drips too slowly or takes too long, by closing it under its reader.
///
/// A read that waits for the network returns by itself only when something arrives, so another
/// thread has to look.
final class RateWatch implements AutoCloseable {

  private final FetchSettings settings;
  private final InputStream body;
  private final AtomicLong arrived = new AtomicLong();
  private final ScheduledFuture<?> task;
  private long arrivedBefore;
  private long windows;
  private volatile String verdict = "";

  RateWatch(ScheduledExecutorService timer, FetchSettings settings, InputStream body) {
    this.settings = settings;
    this.body = body;
    long window = settings.window().toMillis();
    task = timer.scheduleAtFixedRate(this::look, window, window, TimeUnit.MILLISECONDS);
  }

  void arrived(int bytes) {
    arrived.addAndGet(bytes);
  }

  /// Why the body was ended; empty if it was not.
  String verdict() {
    return verdict;
  }

  private void look() {
    windows++;
    long now = arrived.get();
    if (now - arrivedBefore < settings.leastInWindow()) {
      end(
          "it sent %,d bytes in %s, fewer than %,d"
              .formatted(
                  now - arrivedBefore,
                  words(settings.window().toMillis()),
                  settings.leastInWindow()));
    } else if (windows * settings.window().toMillis() >= settings.whole().toMillis()) {
      end("the file was not complete after " + words(settings.whole().toMillis()));
    }
    arrivedBefore = now;
  }

  private void end(String reason) {
    if (!verdict.isEmpty()) {
      return;
    }
    verdict = reason;
    try {
      body.close();
    } catch (IOException e) {
      verdict = "%s (and closing it failed: %s)".formatted(reason, e.getMessage());
    }
  }

  private static String words(long millis) {
    return millis % 1_000 == 0 ? "%,d s".formatted(millis / 1_000) : "%,d ms".formatted(millis);
  }

  @Override
  public void close() {
    task.cancel(false);
  }
}
