package dev.cordon.engine.search;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// Arrays as bytes: each a count and then its values, little-endian, one after the other.
final class TableBytes {

  private final List<ByteBuffer> sections = new ArrayList<>();

  void add(int number) {
    sections.add(little(Integer.BYTES).putInt(number).rewind());
  }

  void add(int[] ints) {
    ByteBuffer section = section(ints.length, Integer.BYTES);
    section.asIntBuffer().put(ints);
    sections.add(section.rewind());
  }

  void add(long[] longs) {
    ByteBuffer section = section(longs.length, Long.BYTES);
    section.asLongBuffer().put(longs);
    sections.add(section.rewind());
  }

  void add(char[] chars) {
    ByteBuffer section = section(chars.length, Character.BYTES);
    section.asCharBuffer().put(chars);
    sections.add(section.rewind());
  }

  byte[] toArray() {
    byte[] all = new byte[sections.stream().mapToInt(ByteBuffer::remaining).sum()];
    ByteBuffer out = ByteBuffer.wrap(all);
    for (ByteBuffer section : sections) {
      out.put(section.duplicate());
    }
    return all;
  }

  /// A buffer with the count at its beginning and room for the values behind its position.
  private static ByteBuffer section(int count, int width) {
    return little(Math.addExact(Integer.BYTES, Math.multiplyExact(count, width))).putInt(count);
  }

  private static ByteBuffer little(int capacity) {
    return ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// Reads what was added, in the same order.
  static final class Reader {

    private final ByteBuffer in;

    Reader(ByteBuffer bytes) {
      in = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    int number() {
      require(Integer.BYTES);
      return in.getInt();
    }

    int[] ints() {
      int[] ints = new int[count(Integer.BYTES)];
      in.asIntBuffer().get(ints);
      pass(ints.length * Integer.BYTES);
      return ints;
    }

    long[] longs() {
      long[] longs = new long[count(Long.BYTES)];
      in.asLongBuffer().get(longs);
      pass(longs.length * Long.BYTES);
      return longs;
    }

    char[] chars() {
      char[] chars = new char[count(Character.BYTES)];
      in.asCharBuffer().get(chars);
      pass(chars.length * Character.BYTES);
      return chars;
    }

    void expectEnd() {
      if (in.hasRemaining()) {
        throw new IllegalArgumentException(
            "a search table must end after its arrays; %d bytes are left"
                .formatted(in.remaining()));
      }
    }

    private int count(int width) {
      int count = number();
      if (count < 0 || count > in.remaining() / width) {
        throw new IllegalArgumentException(
            "a search table has %d bytes left for an array of %d values of %d bytes"
                .formatted(in.remaining(), count, width));
      }
      return count;
    }

    private void require(int bytes) {
      if (in.remaining() < bytes) {
        throw new IllegalArgumentException(
            "a search table must not end %d bytes before its next number"
                .formatted(bytes - in.remaining()));
      }
    }

    private void pass(int bytes) {
      in.position(in.position() + bytes);
    }
  }
}
