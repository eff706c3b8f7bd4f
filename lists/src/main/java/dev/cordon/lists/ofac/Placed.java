package dev.cordon.lists.ofac;

import dev.cordon.model.SourcePlace;

/// A row of a companion file and where it stands.
record Placed(Row.Cells row, SourcePlace place) {

  String cell(int column) {
    return row.cell(column);
  }
}
