package dev.cordon.model;

import java.util.regex.Pattern;

/// The form of a list's id, such as `us-ofac-sdn`.
public final class ListIds {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private ListIds() {}

  /// Passes `id` on if it has the form of a list's id: lower-case words joined by hyphens.
  ///
  /// @throws IllegalArgumentException if it has not
  public static String check(String id) {
    if (!FORM.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "id of a list must be lower-case words joined by hyphens, such as us-ofac-sdn: '%s'"
              .formatted(id));
    }
    return id;
  }
}
