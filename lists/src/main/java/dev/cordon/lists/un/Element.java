package dev.cordon.lists.un;

import java.util.List;

/// An element of the file with what is inside it.
///
/// @param name its tag
/// @param text its own text, trimmed; that of children is theirs
/// @param children in the publisher's order
/// @param line where it begins, counted from 1
record Element(String name, String text, List<Element> children, int line) {

  Element {
    children = List.copyOf(children);
  }

  /// Text of the first child of that name; empty if there is none.
  String text(String child) {
    for (Element element : children) {
      if (element.name.equals(child)) {
        return element.text;
      }
    }
    return "";
  }

  List<Element> children(String child) {
    return children.stream().filter(element -> element.name.equals(child)).toList();
  }

  /// Texts of the `VALUE` elements inside children of that name, without the empty ones.
  List<String> values(String child) {
    return children(child).stream()
        .flatMap(element -> element.children("VALUE").stream())
        .map(Element::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
