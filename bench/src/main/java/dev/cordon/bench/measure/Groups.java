package dev.cordon.bench.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Things that are connected through pairs, as one group each.
public final class Groups {

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<Integer> parents = new ArrayList<>();

  /// Connects two things.
  public void connect(String a, String b) {
    parents.set(root(id(a)), root(id(b)));
  }

  /// The group of a thing; equal for those that are connected, however indirectly.
  public int of(String thing) {
    return root(id(thing));
  }

  private int id(String thing) {
    Integer known = ids.putIfAbsent(thing, parents.size());
    if (known != null) {
      return known;
    }
    parents.add(parents.size());
    return parents.size() - 1;
  }

  private int root(int id) {
    int at = id;
    while (parents.get(at) != at) {
      at = parents.get(at);
    }
    return at;
  }
}
