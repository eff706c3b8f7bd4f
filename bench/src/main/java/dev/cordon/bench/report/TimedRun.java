package dev.cordon.bench.report;

import dev.cordon.bench.BenchException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One run of a command in a process of its own.
///
/// @param output what it wrote to stdout
/// @param wallSeconds from start to end
/// @param cpuSeconds user and system time of the command and its children
/// @param peakMebibytes most memory a process of it had resident, as sampled every few
///   milliseconds; 0 where the system does not tell
record TimedRun(String output, double wallSeconds, double cpuSeconds, double peakMebibytes) {

  private static final Pattern TIME = Pattern.compile("(\\d+)m([0-9.]+)s");

  /// Marks the shell's own account of CPU time in the output.
  private static final String MARK = "--times--";

  /// Runs a command under `sh`, whose `times` tells what its children used.
  ///
  /// @param home value of `CORDON_HOME`
  /// @param aot value of `CORDON_AOT`: `on` or `off`
  /// @throws BenchException if the command cannot be run or fails
  static TimedRun of(Path home, String aot, String... command) {
    List<String> shell =
        new ArrayList<>(
            List.of("sh", "-c", "\"$@\"; rc=$?; echo; echo " + MARK + "; times; exit $rc", "sh"));
    shell.addAll(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(shell);
    builder.environment().put("CORDON_HOME", home.toString());
    builder.environment().put("CORDON_AOT", aot);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      PeakMemory memory = PeakMemory.watch(process);
      String output;
      try (InputStream in = process.getInputStream()) {
        output = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
      int exit = process.waitFor();
      double wall = (System.nanoTime() - start) / 1e9;
      if (exit != 0) {
        throw new BenchException(
            "'%s' ended with exit code %d".formatted(String.join(" ", command), exit));
      }
      int mark = output.lastIndexOf(MARK);
      return new TimedRun(
          output.substring(0, mark).strip(),
          wall,
          childrenSeconds(output.substring(mark)),
          memory.mebibytes());
    } catch (IOException e) {
      throw new BenchException("'%s' could not be run".formatted(command[0]), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("interrupted while '%s' ran".formatted(command[0]), e);
    }
  }

  /// The second line of what `times` prints: user and system time of the children.
  static double childrenSeconds(String times) {
    List<Double> seconds = new ArrayList<>();
    Matcher matcher = TIME.matcher(times);
    while (matcher.find()) {
      seconds.add(Integer.parseInt(matcher.group(1)) * 60 + Double.parseDouble(matcher.group(2)));
    }
    if (seconds.size() != 4) {
      throw new BenchException("times of a run expected, not '%s'".formatted(times.strip()));
    }
    return seconds.get(2) + seconds.get(3);
  }
}
