package dev.cordon.lists.un;

import java.util.ArrayList;
import java.util.List;

/// An element of the file with what is inside it.
///
/// @param name its tag
/// @param text its own text with single blanks; that of children is theirs
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

  /// Texts of the `VALUE` elements inside, without the empty ones; the element's own text where it
  /// has no such elements.
  List<String> values() {
    List<String> values = new ArrayList<>();
    for (Element element : children) {
      if (element.name.equals("VALUE") && !element.text.isEmpty()) {
        values.add(element.text);
      }
    }
    return values.isEmpty() && !text.isEmpty() ? List.of(text) : values;
  }

  /// Its text and that of everything inside, each with its tag.
  String wholeText() {
    StringBuilder whole = new StringBuilder(text);
    for (Element element : children) {
      String inside = element.wholeText();
      if (!inside.isEmpty()) {
        whole.append(whole.isEmpty() ? "" : "; ").append(element.name).append(": ").append(inside);
      }
    }
    return whole.toString();
  }
}
