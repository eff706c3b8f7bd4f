package dev.cordon.lists;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// The right to write to a store, held by one thread of one process at a time.
final class StoreLock implements AutoCloseable {

  /* The lock on the file keeps other processes out; inside one process a second lock on the same
   * file would fail instead of waiting, so threads queue here first. */
  private static final ReentrantLock THREADS = new ReentrantLock(true);

  private final FileChannel channel;
  private final FileLock lock;

  private StoreLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /// Waits for the lock on the store in folder `lists`, which is made if it is not there.
  static StoreLock acquire(Path lists) throws IOException {
    THREADS.lock();
    boolean held = false;
    try {
      Files.createDirectories(lists);
      FileChannel channel =
          FileChannel.open(
              lists.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        FileLock lock = channel.lock();
        held = true;
        return new StoreLock(channel, lock);
      } finally {
        if (!held) {
          channel.close();
        }
      }
    } finally {
      if (!held) {
        THREADS.unlock();
      }
    }
  }

  /// Does some work under the lock.
  <T> T during(Supplier<T> work) {
    if (!lock.isValid()) {
      throw new IllegalStateException("the lock was released before the work under it");
    }
    return work.get();
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      lock.release();
    } finally {
      THREADS.unlock();
    }
  }
}
