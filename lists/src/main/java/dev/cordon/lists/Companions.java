package dev.cordon.lists;

/// Whether the files that belong to a list's main file, such as OFAC's `alt.csv` with the aliases,
/// must be beside it.
public enum Companions {
  REQUIRED,
  /// The main file is read alone, even where others lie beside it: its listings lack their strong
  /// aliases, and every account of the edition says so.
  MAIN_ONLY
}
