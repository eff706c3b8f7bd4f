package dev.cordon.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of real lists and decks; a test that needs it is skipped visibly where it is absent.
public final class SharedFolder {

  private SharedFolder() {}

  public static Path orSkip() {
    Path shared = Path.of(System.getProperty("cordon.shared", "../shared"));
    assumeTrue(
        Files.isDirectory(shared.resolve("lists")),
        "the real lists are not there, so this was not checked: " + shared);
    return shared;
  }
}
