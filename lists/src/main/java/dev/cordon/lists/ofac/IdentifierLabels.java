package dev.cordon.lists.ofac;

import dev.cordon.model.IdentifierKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The words with which Remarks announce numbers and addresses, read from `identifier-labels.tsv`
/// beside this class.
final class IdentifierLabels {

  private static final Map<String, List<Label>> BY_FIRST_WORD = read();

  private IdentifierLabels() {}

  /// Words before a number.
  ///
  /// @param text the words
  /// @param kind what the number is
  record Label(String text, IdentifierKind kind) {}

  /// The longest label that `part` begins with.
  static Optional<Label> labelOf(String part) {
    List<Label> labels =
        BY_FIRST_WORD.getOrDefault(part.substring(0, endOfFirstWord(part)), List.of());
    for (Label label : labels) {
      if (part.startsWith(label.text()) && endsWord(part, label.text().length())) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }

  /// Where the first word ends: at a blank, a colon or the end of the text.
  static int endOfFirstWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == ':') {
        return i;
      }
    }
    return text.length();
  }

  private static boolean endsWord(String part, int at) {
    return at == part.length() || !Character.isLetterOrDigit(part.charAt(at));
  }

  private static Map<String, List<Label>> read() {
    Map<String, List<Label>> byFirstWord = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(
                IdentifierLabels.class.getResourceAsStream("identifier-labels.tsv"),
                "identifier-labels.tsv is missing");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", 2);
          String text = cells[1];
          IdentifierKind kind = IdentifierKind.ofLabel(cells[0]).orElseThrow();
          byFirstWord
              .computeIfAbsent(text.substring(0, endOfFirstWord(text)), _ -> new ArrayList<>())
              .add(new Label(text, kind));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("identifier-labels.tsv could not be read", e);
    }
    byFirstWord
        .values()
        .forEach(
            labels ->
                labels.sort(
                    Comparator.comparingInt((Label label) -> label.text().length()).reversed()));
    return byFirstWord;
  }
}
