package dev.cordon.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The most memory that a process or one of its descendants had resident, as Linux keeps it
/// (`VmHWM` in `/proc/PID/status`, proc(5)). Sampled while the process lives, for it is gone with
/// it.
final class PeakMemory {

  private static final long EVERY_MILLIS = 5;

  private final Thread sampler;
  private volatile long kibibytes;

  private PeakMemory(Process process) {
    sampler = Thread.ofVirtual().unstarted(() -> sample(process));
  }

  static PeakMemory watch(Process process) {
    PeakMemory memory = new PeakMemory(process);
    memory.sampler.start();
    return memory;
  }

  /// The peak, once the process has ended.
  double mebibytes() throws InterruptedException {
    sampler.join();
    return kibibytes / 1_024.0;
  }

  private void sample(Process process) {
    try {
      while (process.isAlive()) {
        process
            .descendants()
            .forEach(child -> kibibytes = Math.max(kibibytes, peakOf(child.pid())));
        Thread.sleep(EVERY_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long peakOf(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0; // it ended between being listed and being read, or the system has no /proc
    }
  }
}
