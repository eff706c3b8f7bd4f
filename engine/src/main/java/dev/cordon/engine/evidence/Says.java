package dev.cordon.engine.evidence;

/// Which way an item of evidence points.
public enum Says {
  SUPPORTS("supports"),
  CONTRADICTS("contradicts"),
  /// One side says nothing, or both say what proves nothing.
  SILENT("silent"),
  /// Not an observation: the prior.
  NOTHING("-");

  private final String label;

  Says(String label) {
    this.label = label;
  }

  /// The word that results use.
  public String label() {
    return label;
  }
}
