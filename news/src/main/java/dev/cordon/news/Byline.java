package dev.cordon.news;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line that says who wrote an article.
///
/// @param kind the word before "by", such as "Opinion"; empty span if there is none
/// @param author the author's name, or the names from the first to the last; empty span if the line
///   names none
/// @param wire an agency that the line names; empty span if it names none
record Byline(Span kind, Span author, Span wire) {

  private static final int LONGEST = 200;

  private static final Pattern LINE =
      Pattern.compile(
          "^(?:(?<kind>opinion|analysis|commentary|perspective|column|guest column|guest essay|editorial|essay|story|words|written|reported|exclusive)\\s+)?by:?\\s+(?<rest>\\S.*)$",
          Pattern.CASE_INSENSITIVE);

  private static final String PART =
      "(?:\\p{Lu}[\\p{L}\\p{M}'-]*\\.?|(?:al|bin|ibn|de|del|der|den|van|von|la|le|da|dos|di|el)\\b[-']?)";

  private static final Pattern NAME = Pattern.compile(PART + "(?: " + PART + "){1,4}");

  private static final Pattern BETWEEN = Pattern.compile("\\G(?:, and |, | and | & )");

  private static final Pattern AGENCY =
      Pattern.compile("\\G(?:, | \\| | - | – | — |/| for )(?<agency>.{2,40})$");

  private static final Pattern AFTER =
      Pattern.compile(
          "\\G(?:\\s*$|\\s*[,|•·–—/(-]|\\s+(?:for |published|updated|posted|\\d|"
              + Dates.MONTH
              + "\\b))",
          Pattern.CASE_INSENSITIVE);

  static Optional<Byline> of(Block block) {
    if (block.plain().length() > LONGEST || block.isProse()) {
      return Optional.empty();
    }
    Matcher line = LINE.matcher(block.plain());
    if (!line.matches()) {
      return Optional.empty();
    }
    Span none = block.part(0, 0);
    Span kind = line.start("kind") < 0 ? none : block.part(line.start("kind"), line.end("kind"));
    String rest = line.group("rest");
    int at = line.start("rest");
    if (Wires.isWire(rest)) {
      return Optional.of(new Byline(kind, none, block.part(at, at + rest.length())));
    }
    Matcher name = NAME.matcher(block.plain()).region(at, block.plain().length());
    if (!name.lookingAt()) {
      return Optional.empty();
    }
    int end = name.end();
    Matcher between = BETWEEN.matcher(block.plain());
    while (between.find(end)) {
      name.region(between.end(), block.plain().length());
      if (!name.lookingAt() || Wires.isWire(name.group())) {
        break;
      }
      end = name.end();
    }
    if (!AFTER.matcher(block.plain()).find(end)) {
      return Optional.empty();
    }
    Matcher agency = AGENCY.matcher(block.plain());
    Span wire =
        agency.find(end) && Wires.isWire(agency.group("agency"))
            ? block.part(agency.start("agency"), agency.end("agency"))
            : none;
    return Optional.of(new Byline(kind, block.part(at, end), wire));
  }
}
