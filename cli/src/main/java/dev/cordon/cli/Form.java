package dev.cordon.cli;

/// Values of `--format`.
enum Form {
  table,
  json,
  csv,
  html
}
