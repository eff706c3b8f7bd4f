package dev.cordon.register;

import dev.cordon.engine.Engine;
import dev.cordon.lists.EditionStore;
import dev.cordon.lists.HeldListing;
import dev.cordon.lists.KeptEdition;
import dev.cordon.lists.ListsException;
import dev.cordon.lists.ReaderDigest;
import dev.cordon.lists.files.DurableFiles;
import dev.cordon.lists.files.FileLayer;
import dev.cordon.model.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/// The register's file in a home folder: opened if it is that of the editions in force, of this
/// engine and of these readers, made again otherwise.
///
/// The file is: eight bytes of magic, the checksum (CRC32C) and the length of the rest; then the
/// key, which names format, engine, code and editions; then the image.
public final class RegisterFile {

  private static final byte[] MAGIC = "CORDON-R".getBytes(StandardCharsets.US_ASCII);

  /// Raised when the bytes of the image change their meaning.
  private static final String FORMAT = "2";

  private static final int HEAD = MAGIC.length + Integer.BYTES + Integer.BYTES;

  private final Path file;
  private final Consumer<String> notice;
  private final DurableFiles files;

  /// Digest of the code that read the lists and wrote the file.
  private final String code;

  /// @param home the folder that holds what Cordon keeps
  /// @param notice takes a line where the register had to be made again for a fault, or cannot be
  ///   kept
  public RegisterFile(Path home, Consumer<String> notice) {
    this(home, notice, FileLayer.ofDisk(), codeDigest());
  }

  /// @param layer what makes changes to files
  /// @param code digest of the code that reads lists and writes the file
  RegisterFile(Path home, Consumer<String> notice, FileLayer layer, String code) {
    this.file = home.resolve("register.bin");
    this.notice = notice;
    this.files = new DurableFiles(layer);
    this.code = code;
  }

  /// Digests of the sources of `lists` and of this module, which the build wrote. The engine's own
  /// digest covers engine and model.
  static String codeDigest() {
    try (InputStream in = RegisterFile.class.getResourceAsStream("sources.sha256")) {
      if (in == null) {
        throw new IllegalStateException("the resource sources.sha256 of register is missing");
      }
      return ReaderDigest.sha256()
          + " "
          + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("the resource sources.sha256 of register cannot be read", e);
    }
  }

  /// The register of the editions in force.
  ///
  /// @throws RegisterException if none is in force
  /// @throws ListsException if an edition cannot be read
  public Register open(EditionStore store, Engine engine) {
    List<KeptEdition> inForce = checkedInForce(store);
    Optional<Register> kept = read(key(inForce, engine), engine, notice);
    return kept.isPresent() ? kept.get() : make(store, engine);
  }

  /// What the kept register is, beside one made anew from the editions in force. Takes as long as
  /// making it.
  ///
  /// @throws RegisterException if no list is in force
  /// @throws ListsException if an edition cannot be read
  public RegisterState check(EditionStore store, Engine engine) {
    List<KeptEdition> inForce = checkedInForce(store);
    if (!Files.exists(file)) {
      return RegisterState.ABSENT;
    }
    List<String> faults = new ArrayList<>();
    Optional<byte[]> kept = image(key(inForce, engine), faults::add);
    if (!faults.isEmpty()) {
      return RegisterState.DAMAGED;
    }
    if (kept.isEmpty()) {
      return RegisterState.OUTDATED;
    }
    return Arrays.equals(kept.get(), RegisterImage.bytes(editions(store), engine))
        ? RegisterState.RIGHT
        : RegisterState.DAMAGED;
  }

  private static List<KeptEdition> checkedInForce(EditionStore store) {
    List<KeptEdition> inForce = store.inForce();
    if (inForce.isEmpty()) {
      throw new RegisterException("no list is in force. Perhaps import one.");
    }
    return inForce;
  }

  /* All that decides what the register holds: the code that makes it, the editions and, of each,
   * the listings held. */
  private String key(List<KeptEdition> inForce, Engine engine) {
    StringBuilder key =
        new StringBuilder("format ")
            .append(FORMAT)
            .append("\nengine ")
            .append(engine.digest())
            .append("\ncode ")
            .append(code)
            .append('\n');
    for (KeptEdition edition : inForce) {
      key.append(
          "%s %s %s %s\n"
              .formatted(
                  edition.header().list(),
                  edition.header().published(),
                  edition.header().sha256(),
                  edition.mainOnly() ? "main-only" : "whole"));
      for (HeldListing held : edition.held()) {
        key.append("held %s from %s, %s\n".formatted(held.id(), held.edition(), held.reason()));
      }
    }
    return key.toString();
  }

  private Optional<Register> read(String key, Engine engine, Consumer<String> told) {
    return rest(key, told).map(image -> new Register(RegisterImage.of(image), engine));
  }

  private Optional<byte[]> image(String key, Consumer<String> told) {
    return rest(key, told)
        .map(
            rest -> {
              byte[] image = new byte[rest.remaining()];
              rest.get(image);
              return image;
            });
  }

  /// The image in the file; empty if the file is not there, damaged or of another key.
  private Optional<ByteBuffer> rest(String key, Consumer<String> told) {
    ByteBuffer bytes;
    try {
      bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      told.accept(
          "the register %s could not be read (%s) and is made again"
              .formatted(file, e.getMessage()));
      return Optional.empty();
    }
    if (!isWhole(bytes)) {
      told.accept("the register %s is damaged and is made again".formatted(file));
      return Optional.empty();
    }
    ListingReader in = new ListingReader(bytes.position(HEAD));
    return in.text().equals(key) ? Optional.of(in.rest()) : Optional.empty();
  }

  private static boolean isWhole(ByteBuffer bytes) {
    if (bytes.remaining() < HEAD) {
      return false;
    }
    byte[] magic = new byte[MAGIC.length];
    bytes.get(magic);
    int checksum = bytes.getInt();
    int length = bytes.getInt();
    return Arrays.equals(magic, MAGIC)
        && length == bytes.remaining()
        && checksum == checksum(bytes.slice());
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  /// Makes the register while no import changes the editions, unless another process did so while
  /// this one waited. A home that cannot be written still answers.
  private Register make(EditionStore store, Engine engine) {
    if (!Files.isWritable(file.toAbsolutePath().getParent())) {
      notice.accept("the register %s cannot be kept: its folder is read-only".formatted(file));
      return new Register(RegisterImage.of(editions(store), engine), engine);
    }
    return store.undisturbed(
        () -> {
          String key = key(store.inForce(), engine);
          return read(key, engine, _ -> {})
              .orElseGet(
                  () -> {
                    byte[] image = RegisterImage.bytes(editions(store), engine);
                    write(key, image);
                    return new Register(RegisterImage.of(ByteBuffer.wrap(image)), engine);
                  });
        });
  }

  private static List<Edition> editions(EditionStore store) {
    return store.inForce().parallelStream().map(kept -> store.read(kept.header().list())).toList();
  }

  /// Replaces the file as a whole. A register that cannot be kept is no fault of the answer: the
  /// next process makes it again.
  private void write(String key, byte[] image) {
    ListingWriter keyBytes = new ListingWriter();
    keyBytes.text(key);
    byte[] head = keyBytes.toArray();
    ByteBuffer whole = ByteBuffer.allocate(HEAD + head.length + image.length);
    whole.position(HEAD).put(head).put(image);
    int length = whole.position() - HEAD;
    int checksum = checksum(whole.slice(HEAD, length));
    whole.position(0).put(MAGIC).putInt(checksum).putInt(length).rewind();
    try {
      files.replace(file, whole.array());
    } catch (IOException e) {
      notice.accept("the register %s could not be kept: %s".formatted(file, e.getMessage()));
    }
  }
}
