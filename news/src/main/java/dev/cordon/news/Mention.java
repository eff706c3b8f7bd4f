package dev.cordon.news;

import java.util.Locale;

/// A place on a page that names something.
///
/// @param span where it stands, without a possessive ending
/// @param text the characters there
/// @param form how it names
/// @param entity id of what it names
public record Mention(Span span, String text, Form form, String entity) {

  /// How a mention names what it names.
  public enum Form {
    /// By a name or a part of one.
    NAME,
    /// By the place of a government: "the Kremlin".
    METONYM,
    /// By the word for who or what is of a country: "Iranian".
    DEMONYM;

    /// The word that results use.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
