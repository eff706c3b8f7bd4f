package dev.cordon.lists.files;

import java.io.IOException;
import java.nio.file.Path;

/// Files whose changes end at a given step, as if the process had died there: the step is not done,
/// or a write only by half, and neither is anything after it.
public final class StoppingFiles implements FileLayer {

  private final FileLayer disk = FileLayer.ofDisk();
  private final int last;
  private int steps;

  /// @param last the step that is not done, counted from 1
  public StoppingFiles(int last) {
    this.last = last;
  }

  /// Whether the last step was reached.
  public boolean isStopped() {
    return steps >= last;
  }

  private void step() throws IOException {
    if (++steps >= last) {
      throw new StoppedException();
    }
  }

  /// Stands for the end of the process.
  public static final class StoppedException extends IOException {
    StoppedException() {
      super("stopped");
    }
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    step();
    disk.createFolder(folder);
  }

  @Override
  public Path createTemporaryFolder(Path parent, String prefix) throws IOException {
    step();
    return disk.createTemporaryFolder(parent, prefix);
  }

  @Override
  public Sink create(Path file) throws IOException {
    step();
    return new Stopping(disk.create(file));
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    step();
    disk.rename(from, to);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    step();
    disk.forceFolder(folder);
  }

  @Override
  public void delete(Path path) throws IOException {
    step();
    disk.delete(path);
  }

  private final class Stopping extends Sink {

    private final Sink sink;

    Stopping(Sink sink) {
      this.sink = sink;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      boolean alive = !isStopped();
      try {
        step();
      } catch (StoppedException e) {
        if (alive) {
          sink.write(bytes, from, length / 2);
        }
        throw e;
      }
      sink.write(bytes, from, length);
    }

    @Override
    public void force() throws IOException {
      step();
      sink.force();
    }

    @Override
    public void close() throws IOException {
      sink.close();
    }
  }
}
