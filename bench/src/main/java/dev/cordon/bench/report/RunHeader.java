package dev.cordon.bench.report;

import java.time.LocalDate;
import java.time.ZoneOffset;

/// What a run is known by: enough to make it again and to tell why another differs.
///
/// @param date day of the run, UTC
/// @param commit of the sources, with a mark where they were changed
/// @param machine cores and JDK
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
        "%d cores, %s, JDK %s"
            .formatted(
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                Runtime.version()),
        setting.engine().digest(),
        setting.policy().id(),
        setting.bootstrap().seed(),
        setting.bootstrap().rounds());
  }
}
