package dev.cordon.lists.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// The steps in which files are changed. There is one real implementation; another can stop the
/// work at any step, which shows what a crash there would leave behind.
///
/// Locks are no part of it: they hold no content, and the operating system ends them.
public interface FileLayer {

  /// Makes a folder and those above it, if they are not there.
  void createFolder(Path folder) throws IOException;

  /// Makes a folder with a name of its own, which begins with `prefix`.
  Path createTemporaryFolder(Path parent, String prefix) throws IOException;

  /// Makes a file, or empties the one that is there.
  Sink create(Path file) throws IOException;

  /// Renames in one step, over what is there if it is a file.
  void rename(Path from, Path to) throws IOException;

  /// Makes the names in a folder durable.
  void forceFolder(Path folder) throws IOException;

  /// Deletes a file or an empty folder.
  void delete(Path path) throws IOException;

  /// The files of this machine.
  static FileLayer ofDisk() {
    return new DiskFiles();
  }

  /// Bytes on their way into a file.
  abstract class Sink extends OutputStream {

    /// Makes durable what was written.
    public abstract void force() throws IOException;

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public abstract void write(byte[] bytes, int from, int length) throws IOException;
  }
}
