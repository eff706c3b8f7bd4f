package dev.cordon.news;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a piece of a page around the article is for.
public enum FurnitureKind {
  /// Links within the site, "Skip to content" among them.
  NAVIGATION,
  /// Copyright and conditions of use.
  RIGHTS,
  /// The subject that the site files the article under.
  TOPIC,
  /// The way to readers' comments, and their number.
  COMMENTS,
  /// How readers should comment.
  COMMENT_POLICY,
  /// Who supplied the text.
  CREDIT,
  /// How to reach the newsroom.
  TIP,
  /// Other articles.
  RELATED,
  NEWSLETTER,
  SHARE,
  ADVERTISEMENT,
  /// A picture's caption or credit.
  PICTURE,
  /// Corrections and remarks of the editors.
  NOTE,
  /// Who the author is.
  ABOUT_AUTHOR,
  /// It stands outside the article and nothing in the lexicon says what for.
  OTHER;

  /// The word that results and the lexicon use.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<FurnitureKind> ofLabel(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
  }
}
