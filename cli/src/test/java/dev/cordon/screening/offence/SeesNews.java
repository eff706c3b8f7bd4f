package dev.cordon.screening.offence;

import dev.cordon.news.Page;

/// Breaks a rule of the architecture on purpose.
public final class SeesNews {

  private SeesNews() {}

  static Class<?> page() {
    return Page.class;
  }
}
