package dev.cordon.cli;

import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// A bar on the messages' terminal for work that takes longer than a second; nothing otherwise.
final class Progress implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Surroundings surroundings;
  private final String task;
  private final long bytes;
  private final Instant begun;
  private @Nullable ProgressBar bar;

  /// @param task what is being done
  /// @param bytes size of the whole work, `-1` if not known
  Progress(Surroundings surroundings, String task, long bytes) {
    this.surroundings = surroundings;
    this.task = task;
    this.bytes = bytes;
    begun = surroundings.clock().instant();
  }

  /// How far the work is.
  void at(long bytesDone) {
    ProgressBar shown = bar;
    if (shown == null
        && surroundings.terminal().progress()
        && Duration.between(begun, surroundings.clock().instant()).compareTo(PATIENCE) > 0) {
      shown =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(bytes)
              .setUnit(" kB", 1_000)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(
                  new ConsoleProgressBarConsumer(
                      surroundings.err(), surroundings.terminal().width()))
              .clearDisplayOnFinish()
              .build();
      bar = shown;
    }
    if (shown != null) {
      shown.stepTo(bytesDone);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
