package dev.cordon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher in a tree of its own with a JDK and a Maven that only pretend, so that each run
/// takes a moment.
class LauncherTest {

  private static final Path ROOT = Path.of(System.getProperty("cordon.root", ".."));

  @TempDir Path folder;

  private Path tree;
  private Path jdk;

  /// What a run left behind; `said` holds both streams.
  private record Done(int code, String said) {}

  @BeforeEach
  void plantTree() throws IOException {
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh to run the launcher with");
    tree = Files.createDirectories(folder.resolve("a tree with spaces"));
    Files.copy(ROOT.resolve("jdk.sh"), tree.resolve("jdk.sh"));
    script(tree.resolve("cordon"), Files.readString(ROOT.resolve("cordon")));
    write("pom.xml", "<project/>");
    write(".mvn/jvm.config", "");
    write("cli/pom.xml", "<project/>");
    write("cli/src/main/java/A.java", "class A {}");
    write("model/src/main/java/B.java", "class B {}");
    write("jdk/release", "JAVA_VERSION=\"25.0.1\"\n");
    script(tree.resolve("jdk/bin/javac"), "#!/bin/sh\n");
    script(
        tree.resolve("jdk/bin/java"),
        "#!/bin/sh\nwhile [ \"$1\" != dev.cordon.cli.Main ]; do shift; done\nprintf '<%s>' \"$@\"\n");
    script(
        tree.resolve("tools/mvn"),
        """
        #!/bin/sh
        echo run >>"$BUILDS"
        for argument in "$@"; do
          case "$argument" in
            -DoutputDirectory=*) mkdir -p "${argument#*=}"; touch "${argument#*=}/model.jar" ;;
          esac
        done
        mkdir -p "$(dirname "$BUILDS")/cli/target"
        touch "$(dirname "$BUILDS")/cli/target/cordon-cli-1.jar"
        while [ -e "$(dirname "$BUILDS")/hold" ]; do sleep 0.1; done
        if [ -e "$(dirname "$BUILDS")/broken" ]; then
          echo "[ERROR] A.java is broken"
          exit 1
        fi
        """);
    jdk = tree.resolve("jdk");
    age();
  }

  private void write(String name, String text) throws IOException {
    Path file = tree.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /// Makes every source an hour old, so that a later change is newer whatever the clock's step.
  private void age() throws IOException {
    try (var files = Files.walk(tree)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3_600)));
      }
    }
  }

  private Process start(Path launcher, String... arguments) throws IOException {
    return builder(launcher, arguments).start();
  }

  private ProcessBuilder builder(Path launcher, String... arguments) {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(folder.toFile());
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().put("BUILDS", tree.resolve("builds").toString());
    builder.environment().merge("PATH", "", (path, _) -> tree.resolve("tools") + ":" + path);
    return builder;
  }

  private static Done finish(Process process) throws IOException, InterruptedException {
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Done(process.exitValue(), said);
  }

  private Done run(String... arguments) throws IOException, InterruptedException {
    return finish(start(tree.resolve("cordon"), arguments));
  }

  private long builds() throws IOException {
    Path builds = tree.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
  }

  @Test
  void firstRunBuildsAndSaysSoAndTheSecondDoesNot() throws Exception {
    Done first = run("screen", "Ann Example", "");
    assertThat(first.code()).isZero();
    assertThat(first.said())
        .startsWith("cordon: building, about a minute the first time …")
        .endsWith("<dev.cordon.cli.Main><screen><Ann Example><>");
    assertThat(run("lists").said()).isEqualTo("<dev.cordon.cli.Main><lists>");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void changedAddedAndDeletedSourcesAreBuilt() throws Exception {
    run();
    write("cli/src/main/java/A.java", "class A { int changed; }");
    assertThat(run().said()).contains("building");
    Files.delete(tree.resolve("model/src/main/java/B.java"));
    assertThat(run().said()).contains("building");
    write("cli/pom.xml", "<project><!-- changed --></project>");
    assertThat(run().said()).contains("building");
    assertThat(run().said()).doesNotContain("building");
    assertThat(builds()).isEqualTo(4);
  }

  /// A JDK 25 does not hold the jars of a class path against its cache of classes, so a cache that
  /// outlived a build would silently run what was built before (JDK-8377932).
  @Test
  void changedSourceIsWhatRunsWhateverClassesWereKept() throws Exception {
    useARealJdk();
    program("first");
    assertThat(run().said()).endsWith("first\n");
    assertThat(caches()).hasSize(1);
    assertThat(run().said()).isEqualTo("first\n");
    program("second");
    assertThat(run().said()).endsWith("second\n");
    assertThat(run().said()).isEqualTo("second\n");
  }

  /// Lets the tree be built by the JDK that runs this test instead of by one that pretends.
  private void useARealJdk() throws IOException {
    jdk = Path.of(System.getProperty("java.home"));
    Assumptions.assumeTrue(
        Files.isExecutable(jdk.resolve("bin/javac")), "the tests run on a JRE without a compiler");
    write("examples/parties.csv", "id,kind,name,birth_date,country,gender\n");
    script(
        tree.resolve("tools/mvn"),
        """
        #!/bin/sh
        set -e
        root=$(dirname "$BUILDS")
        for argument in "$@"; do
          case "$argument" in
            -DoutputDirectory=*) mkdir -p "${argument#*=}" ;;
          esac
        done
        mkdir -p "$root/cli/target/classes"
        "$JAVA_HOME/bin/javac" -d "$root/cli/target/classes" "$root/cli/src/main/java/Main.java"
        "$JAVA_HOME/bin/jar" -c -f "$root/cli/target/cordon-cli-1.jar" -C "$root/cli/target/classes" .
        """);
  }

  private void program(String says) throws IOException {
    write(
        "cli/src/main/java/Main.java",
        """
        package dev.cordon.cli;

        public final class Main {
          public static void main(String[] arguments) {
            System.out.println("%s");
          }
        }
        """
            .formatted(says));
  }

  private List<Path> caches() throws IOException {
    try (var files = Files.walk(tree.resolve(".cordon-build"))) {
      return files.filter(file -> file.endsWith("cordon.aot")).toList();
    }
  }

  @Test
  void failedBuildShowsItsErrorAndTheLogAndIsTriedAgain() throws Exception {
    write("broken", "");
    Done broken = run();
    assertThat(broken.code()).isEqualTo(1);
    assertThat(broken.said())
        .contains("[ERROR] A.java is broken")
        .contains("could not be built; all that Maven said is in ")
        .contains(".cordon-build/build.log");
    Files.delete(tree.resolve("broken"));
    assertThat(run().code()).isZero();
  }

  @Test
  void twoFirstRunsAtOnceBuildOnce() throws Exception {
    write("hold", "the build waits as long as this is here");
    Process one = start(tree.resolve("cordon"), "one");
    BufferedReader ofOne = one.inputReader(UTF_8);
    assertThat(ofOne.readLine()).contains("building");
    Process other = start(tree.resolve("cordon"), "other");
    BufferedReader ofOther = other.inputReader(UTF_8);
    assertThat(ofOther.readLine()).contains("another run is building");
    Files.delete(tree.resolve("hold"));
    assertThat(ofOne.readAllAsString()).endsWith("<dev.cordon.cli.Main><one>");
    assertThat(ofOther.readAllAsString()).isEqualTo("<dev.cordon.cli.Main><other>");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void lockOfAKilledRunIsTakenOver() throws Exception {
    Process gone = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
    gone.waitFor();
    write(".cordon-build/lock/pid", gone.pid() + "\n");
    assertThat(run().code()).isZero();
  }

  @Test
  void launcherIsFoundThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), tree.resolve("cordon"));
    assertThat(finish(start(link, "lists")).said()).endsWith("<dev.cordon.cli.Main><lists>");
  }

  @Test
  void argumentsAreUtf8InABareLocale() throws Exception {
    script(tree.resolve("jdk/bin/java"), "#!/bin/sh\necho \"$LC_ALL\"\n");
    ProcessBuilder builder = builder(tree.resolve("cordon"));
    builder.environment().put("LC_ALL", "POSIX");
    assertThat(finish(builder.start()).said()).endsWith("C.UTF-8\n");
    builder.environment().put("LC_ALL", "xx_XX.UTF-8");
    assertThat(finish(builder.start()).said()).endsWith("xx_XX.UTF-8\n");
  }

  @Test
  void withoutAJdkItSaysHowToGetOne() throws Exception {
    write(
        "jdk.sh",
        Files.readString(ROOT.resolve("jdk.sh"))
            .replaceAll("(?m)^(jdk_major\\(\\) \\{)$", "$1\n  return 0"));
    Done done = run("screen", "Ann Example");
    assertThat(done.code()).isEqualTo(1);
    assertThat(done.said().lines()).hasSize(1);
    assertThat(done.said()).startsWith("cordon: no JDK 25 found").contains("Perhaps install one");
  }
}
