package dev.cordon.cli;

/// Colours and weights of text on a terminal; plain text where they are off.
///
/// @param isOn whether results go to a terminal that shows colours
record Ink(boolean isOn) {

  String bold(String text) {
    return in("1", text);
  }

  String dim(String text) {
    return in("2", text);
  }

  String red(String text) {
    return in("1;31", text);
  }

  String green(String text) {
    return in("32", text);
  }

  String yellow(String text) {
    return in("33", text);
  }

  private String in(String code, String text) {
    return isOn && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
