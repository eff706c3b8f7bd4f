package dev.cordon.lists;

import dev.cordon.lists.ofac.OfacFiles;
import dev.cordon.lists.ofac.OfacReader;
import dev.cordon.lists.reading.ListReader;
import dev.cordon.lists.un.UnReader;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The lists that can be imported.
public final class KnownLists {

  private static final SortedMap<String, ListReader> READERS = readers();

  private KnownLists() {}

  /// Ids of the lists, in order.
  public static List<String> ids() {
    return List.copyOf(READERS.keySet());
  }

  /// Whether editions of the list with that id can be imported.
  public static boolean isKnown(String list) {
    return READERS.containsKey(list);
  }

  static Optional<ListReader> reader(String list) {
    return Optional.ofNullable(READERS.get(list));
  }

  private static SortedMap<String, ListReader> readers() {
    SortedMap<String, ListReader> readers = new TreeMap<>();
    readers.put("us-ofac-sdn", new OfacReader("us-ofac-sdn", OfacFiles.SDN));
    readers.put("us-ofac-cons", new OfacReader("us-ofac-cons", OfacFiles.CONSOLIDATED));
    readers.put("un-sc", new UnReader());
    return readers;
  }
}
