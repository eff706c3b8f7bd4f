package dev.cordon.cli;

/// Values of `--format` where lists are shown.
enum ListsForm {
  text,
  json
}
