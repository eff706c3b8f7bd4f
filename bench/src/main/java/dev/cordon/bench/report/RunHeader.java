package dev.cordon.bench.report;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/// What a run is known by: enough to make it again and to tell why another differs.
///
/// @param date day of the run, UTC
/// @param commit of the sources, with a mark where they were changed
/// @param machine cores, JDK, and the load at the end of the run: wall times of a busy machine say
///   little
/// @param engine the engine's digest
/// @param policy id of the policy
/// @param seed of every drawing
/// @param rounds resamples of an interval
record RunHeader(
    LocalDate date,
    String commit,
    String machine,
    String engine,
    String policy,
    long seed,
    int rounds) {

  static RunHeader of(Setting setting, String commit) {
    return new RunHeader(
        LocalDate.now(ZoneOffset.UTC),
        commit,
        String.format(
            Locale.ROOT,
            "%d cores, %s, JDK %s, load average %.1f",
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.arch"),
            Runtime.version(),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()),
        setting.engine().digest(),
        setting.policy().id(),
        setting.bootstrap().seed(),
        setting.bootstrap().rounds());
  }
}
