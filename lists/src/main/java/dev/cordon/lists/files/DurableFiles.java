package dev.cordon.lists.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// Writing so that a crash leaves either the old state or the new one.
public final class DurableFiles {

  private final FileLayer layer;

  /// @param layer what makes the changes
  public DurableFiles(FileLayer layer) {
    this.layer = layer;
  }

  /// Makes a folder and those above it, if they are not there.
  public void createFolder(Path folder) throws IOException {
    layer.createFolder(folder);
  }

  /// Makes a folder with a name of its own.
  public Path createTemporaryFolder(Path parent, String prefix) throws IOException {
    return layer.createTemporaryFolder(parent, prefix);
  }

  /// A file to write, which may be there already. Not durable before it is forced.
  public FileLayer.Sink create(Path file) throws IOException {
    return layer.create(file);
  }

  /// Replaces the content of a file as a whole, by way of a file with `.tmp` added to its name.
  public void replace(Path file, byte[] content) throws IOException {
    Path temporary = temporaryOf(file);
    try (FileLayer.Sink out = layer.create(temporary)) {
      out.write(content, 0, content.length);
      out.force();
    }
    move(temporary, file);
  }

  /// Renames in one step, over what is there if it is a file. A rename is durable once its folder
  /// is.
  public void move(Path from, Path to) throws IOException {
    layer.rename(from, to);
    Path folder = to.toAbsolutePath().getParent();
    if (folder != null) {
      layer.forceFolder(folder);
    }
  }

  /// Deletes what a replacement of the file that never ended left behind.
  public void deleteUnfinished(Path file) throws IOException {
    deleteIfThere(temporaryOf(file));
  }

  /// Deletes a file if it is there.
  public void deleteIfThere(Path file) throws IOException {
    if (Files.exists(file)) {
      layer.delete(file);
    }
  }

  /// Deletes a folder with all that is in it, if it is there.
  public void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            layer.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            layer.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static Path temporaryOf(Path file) {
    return file.resolveSibling(file.getFileName() + ".tmp");
  }
}
