package dev.cordon.engine.search;

import java.util.List;

/// Many short strings in one array, so that reading them back makes no object of each.
final class Texts {

  private final char[] chars;

  /// End of each string within `chars`.
  private final int[] ends;

  private Texts(char[] chars, int[] ends) {
    this.chars = chars;
    this.ends = ends;
  }

  static Texts of(List<String> texts) {
    int[] ends = new int[texts.size()];
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < ends.length; i++) {
      all.append(texts.get(i));
      ends[i] = all.length();
    }
    return new Texts(all.toString().toCharArray(), ends);
  }

  static Texts of(TableBytes.Reader in) {
    return new Texts(in.chars(), in.ints());
  }

  void addTo(TableBytes bytes) {
    bytes.add(chars);
    bytes.add(ends);
  }

  int size() {
    return ends.length;
  }

  String get(int index) {
    return new String(chars, start(index), length(index));
  }

  /// Length of a string in UTF-16 units.
  int length(int index) {
    return ends[index] - start(index);
  }

  /// Whether a string begins with `text` or `text` with it.
  boolean isPrefixEitherWay(int index, String text) {
    int start = start(index);
    int shared = Math.min(text.length(), ends[index] - start);
    for (int i = 0; i < shared; i++) {
      if (chars[start + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// The place of a string among strings in ascending order, -1 if it is not there.
  int find(String text) {
    int low = 0;
    int high = ends.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = get(middle).compareTo(text);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }
}
