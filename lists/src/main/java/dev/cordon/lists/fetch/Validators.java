package dev.cordon.lists.fetch;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;

/// What a publisher said about the version of a file, to be asked again with (RFC 9110, section
/// 13).
///
/// @param entityTag the `ETag` as sent, empty if there was none
/// @param lastModified the `Last-Modified` as sent, empty if there was none
record Validators(String entityTag, String lastModified) {

  static final Validators NONE = new Validators("", "");

  private static final int LONGEST = 256;

  static Validators of(HttpHeaders headers) {
    return new Validators(
        usable(headers.firstValue("ETag").orElse("")),
        usable(headers.firstValue("Last-Modified").orElse("")));
  }

  boolean isEmpty() {
    return entityTag.isEmpty() && lastModified.isEmpty();
  }

  /// Whether a file with the other validators is the same version of it.
  boolean sameVersion(Validators other) {
    return (entityTag.isEmpty() || other.entityTag.isEmpty())
        ? !lastModified.isEmpty() && lastModified.equals(other.lastModified)
        : entityTag.equals(other.entityTag);
  }

  void addTo(HttpRequest.Builder request) {
    if (!entityTag.isEmpty()) {
      request.header("If-None-Match", entityTag);
    }
    if (!lastModified.isEmpty()) {
      request.header("If-Modified-Since", lastModified);
    }
  }

  /* What could not be sent back, or kept in a line of a table, is as good as nothing. */
  private static String usable(String value) {
    boolean printable = value.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    return printable && value.length() <= LONGEST ? value.strip() : "";
  }
}
