package dev.cordon.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Where results go: standard output, or a file that appears whole or not at all.
///
/// Closing without [#complete()] leaves a file as it was before.
abstract sealed class Output extends OutputStream {

  private final OutputStream target;
  private final String name;

  private Output(OutputStream target, String name) {
    this.target = new BufferedOutputStream(target, 1 << 16);
    this.name = name;
  }

  static Output standard(OutputStream out) {
    return new Standard(out);
  }

  /// A file, readable by its owner only, as results name customers; what is there already and is no
  /// file, such as `/dev/null`, is written to and never replaced.
  static Output file(Path file) {
    if (Files.isDirectory(file)) {
      throw new CommandException(
          "results could not be written to %s: it is a folder".formatted(file));
    }
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return new Standard(Files.newOutputStream(file));
      }
      Path temporary = Files.createTempFile(folder, ".cordon-", ".part");
      return new WholeFile(Files.newOutputStream(temporary), temporary, file);
    } catch (IOException e) {
      throw failed(file.toString(), e);
    }
  }

  /// Makes the results visible.
  abstract void complete();

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    try {
      target.write(bytes, from, length);
    } catch (IOException e) {
      throw failed(name, e);
    }
  }

  /// Writes text and ends the line.
  void line(String text) {
    byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    write(bytes, 0, bytes.length);
  }

  @Override
  public void flush() {
    try {
      target.flush();
    } catch (IOException e) {
      throw failed(name, e);
    }
  }

  @Override
  public void close() {
    try {
      target.close();
    } catch (IOException e) {
      throw failed(name, e);
    }
  }

  private static RuntimeException failed(String name, IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("Broken pipe") || message.contains("Pipe closed")
        ? new ReaderGoneException(e)
        : new CommandException(
            "results could not be written to %s: %s".formatted(name, Causes.of(e)), e);
  }

  private static final class Standard extends Output {
    Standard(OutputStream out) {
      super(out, "standard output");
    }

    @Override
    void complete() {
      flush();
    }

    @Override
    public void close() {
      flush();
    }
  }

  private static final class WholeFile extends Output {
    private final Path temporary;
    private final Path file;

    WholeFile(OutputStream out, Path temporary, Path file) {
      super(out, file.toString());
      this.temporary = temporary;
      this.file = file;
    }

    @Override
    void complete() {
      super.close();
      try {
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw failed(file.toString(), e);
      }
    }

    @Override
    public void close() {
      super.close();
      try {
        Files.deleteIfExists(temporary);
      } catch (IOException e) {
        throw failed(temporary.toString(), e);
      }
    }
  }
}
