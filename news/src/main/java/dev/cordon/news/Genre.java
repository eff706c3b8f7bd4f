package dev.cordon.news;

import java.util.Locale;

/// By whose voice an article speaks.
public enum Genre {
  /// The author's own view.
  OPINION,
  /// A report.
  NEWS,
  /// An authority's announcement.
  OFFICIAL;

  /// The word that results use.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
