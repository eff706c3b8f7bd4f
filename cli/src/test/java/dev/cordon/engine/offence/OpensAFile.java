package dev.cordon.engine.offence;

import java.io.FileReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// Breaks a rule of the architecture on purpose.
public final class OpensAFile {

  private OpensAFile() {}

  static Reader open() throws IOException {
    return new FileReader("names.tsv", StandardCharsets.UTF_8);
  }
}
