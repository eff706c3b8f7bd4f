package dev.cordon.lists;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// The folder with the real lists, where it is there.
public final class Shared {

  private Shared() {}

  /// A file or folder of the real lists; the test that asks is skipped where it is absent.
  public static Path path(String relative) {
    Path path = Path.of(System.getProperty("cordon.shared", "../shared")).resolve(relative);
    assumeTrue(Files.exists(path), () -> "skipped, because %s is not there".formatted(path));
    return path;
  }
}
