package dev.cordon.news;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells when an article was published from what the page says, never from the clock.
final class DateReader {

  /* Bounds, where no line and no dateline states the day:
   *
   * - The year of the copyright is the year of publication.
   * - "More than 18 months in" counts from the beginning of the event that the sentence or the one
   *   before names. "More than" and "over" put the article after the end of that span.
   * - "on Tuesday" in the first paragraph is a Tuesday after the end of that span, so the article is
   *   of that Tuesday or later. Only the first such Tuesday is certain.
   * - "in July" in a sentence about the past, without a year, is July of the year of publication
   *   (a month alone means this year: the convention of the AP Stylebook).
   * - "since 2011" is in the past.
   *
   * Clues that contradict each other leave the copyright's year, and if that goes too, nothing. */

  private static final Pattern ELAPSED =
      Pattern.compile(
          "\\b(?<more>more than |over )?(?<number>\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?<unit>day|week|month|year)s? (?:in\\b(?=[,.;]| to )|into (?:the|its|his|this|Russia's) (?:war|invasion|conflict)|after (?:the|its|Russia's|Moscow's) (?:full-scale )?invasion|of (?:full-scale )?war\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final Pattern WEEKDAY =
      Pattern.compile("\\bon (?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");

  private static final Pattern IN_MONTH =
      Pattern.compile(
          "\\b(?<!by )in (?<month>January|February|March|April|May|June|July|August|September|October|November|December)\\b(?! (?:of )?\\d)");

  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:will|would|may|might|could|can|to be|plans?|planned|expected|scheduled|set to|due|next|until|upcoming|last|every|each|previous)\\b");

  private static final Pattern SINCE = Pattern.compile("\\bsince (?<year>(?:19|20)\\d\\d)\\b");

  private record Event(LocalDate day, Pattern named) {}

  private static final List<Event> EVENTS =
      Table.rows("dated-events.tsv", 2).stream()
          .map(
              row ->
                  new Event(
                      LocalDate.parse(row.get(0)),
                      Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE)))
          .toList();

  private record Bound(LocalDate day, Span evidence) {}

  private final List<Block> body;
  private final Optional<Bound> year;

  /// @param body blocks of the body
  /// @param year that of the copyright, if the page states it
  private DateReader(List<Block> body, Optional<Bound> year) {
    this.body = body;
    this.year = year;
  }

  /// @param dated lines that state a day
  /// @param body blocks of the body
  /// @param dateline date of the dateline as written; an empty span if it has none
  static ArticleDate read(
      String plain, List<Block> dated, Span dateline, Fact year, List<Block> body) {
    Optional<ArticleDate> stated = stated(dated);
    if (stated.isPresent()) {
      return stated.get();
    }
    String written = dateline.of(plain);
    Optional<Dates.Found> full = Dates.full(written);
    if (full.isPresent()) {
      return new ArticleDate.Stated(full.get().day(), dateline);
    }
    Optional<Bound> copyright =
        year.value()
            .map(
                text ->
                    new Bound(
                        LocalDate.of(Integer.parseInt(text), 1, 1), year.evidence().getFirst()));
    Optional<LocalDate> day =
        copyright.flatMap(bound -> Dates.inYear(written, bound.day().getYear()));
    if (day.isPresent() && copyright.isPresent()) {
      return new ArticleDate.Interval(
          day.get(), day.get(), inOrder(List.of(dateline, copyright.get().evidence())));
    }
    return new DateReader(body, copyright).interval();
  }

  private static Optional<ArticleDate> stated(List<Block> dated) {
    /* A line that says "published" beats one that says "updated". */
    return dated.stream()
        .sorted(
            Comparator.comparing(
                block -> block.plain().toLowerCase(Locale.ROOT).startsWith("updated")))
        .flatMap(
            block ->
                Dates.full(block.plain())
                    .<ArticleDate>map(
                        found ->
                            new ArticleDate.Stated(
                                found.day(), block.part(found.start(), found.end())))
                    .stream())
        .findFirst();
  }

  private ArticleDate interval() {
    List<Bound> lower = new ArrayList<>();
    year.ifPresent(lower::add);
    elapsed()
        .ifPresent(
            bound -> {
              lower.add(bound);
              weekday(bound).ifPresent(lower::add);
            });
    month().ifPresent(lower::add);
    since().ifPresent(lower::add);
    LocalDate to =
        year.map(bound -> bound.day().with(TemporalAdjusters.lastDayOfYear()))
            .orElse(LocalDate.MAX);
    LocalDate from =
        lower.stream().map(Bound::day).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    if (from.isAfter(to)) {
      return year.<ArticleDate>map(
              bound -> new ArticleDate.Interval(bound.day(), to, List.of(bound.evidence())))
          .orElseGet(() -> new ArticleDate.Interval(LocalDate.MIN, LocalDate.MAX, List.of()));
    }
    return new ArticleDate.Interval(
        from, to, inOrder(lower.stream().map(Bound::evidence).toList()));
  }

  private static List<Span> inOrder(List<Span> spans) {
    return spans.stream().distinct().sorted(Comparator.comparingInt(Span::start)).toList();
  }

  private Optional<Bound> elapsed() {
    for (int i = 0; i < body.size(); i++) {
      Matcher matcher = ELAPSED.matcher(body.get(i).plain());
      while (matcher.find()) {
        String context =
            (i == 0 ? "" : body.get(i - 1).plain() + " ")
                + body.get(i).plain().substring(0, matcher.end());
        for (Event event : EVENTS) {
          if (event.named().matcher(context).find()) {
            LocalDate end =
                event.day().plus(number(matcher.group("number")), unit(matcher.group("unit")));
            LocalDate from = matcher.start("more") < 0 ? end : end.plusDays(1);
            return Optional.of(new Bound(from, body.get(i).part(matcher.start(), matcher.end())));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static int number(String text) {
    int word = NUMBERS.indexOf(text.toLowerCase(Locale.ROOT));
    return word < 0 ? Integer.parseInt(text) : word;
  }

  private static ChronoUnit unit(String text) {
    return ChronoUnit.valueOf(text.toUpperCase(Locale.ROOT) + "S");
  }

  private Optional<Bound> weekday(Bound elapsed) {
    Block lead = body.getFirst();
    Matcher matcher = WEEKDAY.matcher(lead.plain());
    if (!matcher.find()) {
      return Optional.empty();
    }
    DayOfWeek day = DayOfWeek.valueOf(matcher.group("day").toUpperCase(Locale.ROOT));
    return Optional.of(
        new Bound(
            elapsed.day().with(TemporalAdjusters.nextOrSame(day)),
            lead.part(matcher.start(), matcher.end())));
  }

  private Optional<Bound> month() {
    return year.flatMap(
        copyright -> {
          Optional<Bound> latest = Optional.empty();
          for (Block block : body) {
            Matcher matcher = IN_MONTH.matcher(block.plain());
            while (matcher.find()) {
              if (!AHEAD.matcher(clause(block.plain(), matcher.start(), matcher.end())).find()) {
                LocalDate from = copyright.day().withMonth(Dates.month(matcher.group("month")));
                if (latest.isEmpty() || latest.get().day().isBefore(from)) {
                  latest = Optional.of(new Bound(from, block.part(matcher.start(), matcher.end())));
                }
              }
            }
          }
          return latest;
        });
  }

  /// What stands between the nearest marks on both sides.
  private static String clause(String plain, int start, int end) {
    int from = start;
    while (from > 0 && ",.;:!?—()\"".indexOf(plain.charAt(from - 1)) < 0) {
      from--;
    }
    int to = end;
    while (to < plain.length() && ",.;:!?—()\"".indexOf(plain.charAt(to)) < 0) {
      to++;
    }
    return plain.substring(from, to);
  }

  private Optional<Bound> since() {
    Optional<Bound> latest = Optional.empty();
    for (Block block : body) {
      Matcher matcher = SINCE.matcher(block.plain());
      while (matcher.find()) {
        LocalDate from = LocalDate.of(Integer.parseInt(matcher.group("year")), 1, 1);
        if (latest.isEmpty() || latest.get().day().isBefore(from)) {
          latest = Optional.of(new Bound(from, block.part(matcher.start(), matcher.end())));
        }
      }
    }
    return latest;
  }
}
