package dev.cordon.cli;

import dev.cordon.model.Countries;
import dev.cordon.model.EditionHeader;
import dev.cordon.news.Article;
import dev.cordon.news.ArticleDate;
import dev.cordon.news.Entity;
import dev.cordon.news.EntityKind;
import dev.cordon.news.Fact;
import dev.cordon.news.Furniture;
import dev.cordon.news.Mention;
import dev.cordon.news.PageReading;
import dev.cordon.news.Span;
import dev.cordon.screening.Screened;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Pages for the eye: what the article says of itself, what was cut away, who is named and listed
/// and why, who is named and not listed, and which countries.
final class ReadingText {

  /// Columns of the words at the left.
  private static final int LABEL = 12;

  /// Most hits shown of one name; beyond, their number says it.
  private static final int MOST_HITS = 5;

  /// Longest piece of the page that is quoted, in columns.
  private static final int QUOTE = 60;

  private final Output out;
  private final Ink ink;
  private final int width;
  private final HitText hits;
  private final List<PageReading> written = new ArrayList<>();

  ReadingText(Output out, Ink ink, int width) {
    this.out = out;
    this.ink = ink;
    this.width = width;
    hits = new HitText(ink, width);
  }

  void write(PageReading reading) {
    Article article = reading.article();
    if (written.isEmpty()) {
      warn(reading.screened());
    } else {
      out.line("");
    }
    written.add(reading);
    String title = article.headline().value().orElse(article.page().name());
    DisplayText.wrapped(DisplayText.clean(title), width).forEach(line -> out.line(ink.bold(line)));
    about(article);
    cutAway(article);
    reading.remarks().forEach(remark -> labelled("note", remark));
    out.line("");
    listed(reading);
    others(reading);
    countries(reading);
  }

  private void warn(Screened screened) {
    if (!screened.official()) {
      String lists =
          screened.editions().stream()
              .filter(edition -> !edition.official())
              .map(EditionHeader::list)
              .collect(Collectors.joining(", "));
      DisplayText.wrapped(
              "Not official: the list '%s' has %,d well-known listings, so no hit proves nothing."
                  .formatted(lists, screened.listings()),
              width)
          .forEach(line -> out.line(ink.yellow(line)));
      out.line("");
    }
  }

  private void about(Article article) {
    fact("by", article.author());
    fact("genre", article.genre());
    fact("supplied by", article.wire());
    fact("publisher", article.publisher());
    fact("topic", article.topic());
    fact("written in", article.place());
    article
        .holder()
        .value()
        .ifPresent(
            holder ->
                labelled(
                    "copyright",
                    article.year().value().map(year -> year + " ").orElse("") + holder));
    labelled("date", date(article));
    article
        .language()
        .value()
        .ifPresent(
            code -> labelled("language", Locale.of(code).getDisplayLanguage(Locale.ENGLISH)));
    String silent = silent(article);
    if (!silent.isEmpty()) {
      labelled("not stated", silent);
    }
  }

  private void fact(String label, Fact fact) {
    fact.value().ifPresent(text -> labelled(label, text));
  }

  private static String silent(Article article) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    facts.put("headline", article.headline());
    facts.put("author", article.author());
    facts.put("genre", article.genre());
    facts.put("publisher", article.publisher());
    return facts.entrySet().stream()
        .filter(entry -> entry.getValue().value().isEmpty())
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(", "));
  }

  private static String date(Article article) {
    ArticleDate date = article.date();
    String clues =
        date.evidence().stream()
            .map(span -> "\"" + quoted(article, span) + "\"")
            .collect(Collectors.joining(", "));
    return switch (date) {
      case ArticleDate.Given(var day) -> "%s, as given".formatted(day);
      case ArticleDate.Stated(var day, var _) -> "%s, as stated: %s".formatted(day, clues);
      case ArticleDate.Interval interval ->
          interval.from().isEmpty() && interval.to().isEmpty()
              ? "not stated"
              : "%s; no day is stated (%s)".formatted(bounds(interval), clues);
    };
  }

  private static String bounds(ArticleDate.Interval interval) {
    Optional<LocalDate> from = interval.from();
    Optional<LocalDate> to = interval.to();
    if (from.equals(to)) {
      return from.map(LocalDate::toString).orElse("");
    }
    return from.map(day -> day + " or later").orElse("")
        + (from.isPresent() && to.isPresent() ? ", " : "")
        + to.map(day -> "at latest " + day).orElse("");
  }

  private static String quoted(Article article, Span span) {
    return DisplayText.cut(span.of(article.page().text()).replaceAll("\\s+", " "), QUOTE);
  }

  private void cutAway(Article article) {
    int all = article.page().text().length();
    int body = article.body().end() - article.body().start();
    Map<String, Integer> kinds = new TreeMap<>();
    for (Furniture piece : article.furniture()) {
      kinds.merge(piece.kind().label().replace('-', ' '), 1, Integer::sum);
    }
    String pieces =
        kinds.entrySet().stream()
            .map(entry -> entry.getKey() + (entry.getValue() == 1 ? "" : " ×" + entry.getValue()))
            .collect(Collectors.joining(", "));
    labelled(
        "article",
        "%,d of %,d characters".formatted(body, all)
            + (pieces.isEmpty() ? "; nothing was cut away" : "; cut away: " + pieces));
  }

  private void listed(PageReading reading) {
    List<Entity> found =
        reading.entities().stream().filter(entity -> !entity.hits().isEmpty()).toList();
    if (found.isEmpty()) {
      out.line(ink.green("Nobody named has a hit"));
    } else {
      out.line(ink.bold("Named and listed (%,d)".formatted(found.size())));
    }
    for (Entity entity : found) {
      List<Mention> mentions = reading.mentionsOf(entity);
      out.line("");
      out.line(
          ink.bold(DisplayText.clean(entity.name())) + ink.dim("  · " + facts(entity, mentions)));
      DisplayText.wrapped(
              DisplayText.clean(context(reading.article(), entity, mentions)), width - 2)
          .forEach(line -> out.line("  " + line));
      hits.lines(Shown.of(entity.hits(), MOST_HITS), _ -> "--format json shows them")
          .forEach(out::line);
    }
    out.line("");
  }

  private static String facts(Entity entity, List<Mention> mentions) {
    List<String> facts = new ArrayList<>(List.of(entity.kind().label()));
    entity.countries().forEach(country -> facts.add(Countries.nameOf(country)));
    facts.add(times(mentions.size()));
    return String.join(", ", facts);
  }

  private static String times(int count) {
    return count == 1 ? "named once" : "named %,d times".formatted(count);
  }

  /// The words around the fullest mention.
  private static String context(Article article, Entity entity, List<Mention> mentions) {
    Span span =
        mentions.stream()
            .filter(mention -> mention.text().replaceAll("\\s+", " ").equals(entity.name()))
            .findFirst()
            .orElse(mentions.getFirst())
            .span();
    String text = article.page().text();
    int start = edge(text, span.start(), -1);
    int end = edge(text, span.end(), 1);
    String words = text.substring(start, end).replaceAll("\\s+", " ").strip();
    return "“…%s…”".formatted(words);
  }

  /// The border of a word about half a line away, within the paragraph.
  private static int edge(String text, int from, int step) {
    int at = from;
    int border = from;
    while (at + (step < 0 ? -1 : 0) >= 0
        && at < text.length() + (step < 0 ? 1 : 0)
        && Math.abs(at - from) < QUOTE / 2 + 10) {
      char c = text.charAt(step < 0 ? at - 1 : at);
      if (c == '\n') {
        return at;
      }
      at += step;
      if (Character.isSpaceChar(c)) {
        border = at;
      }
    }
    return at <= 0 || at >= text.length() ? at : border;
  }

  private void others(PageReading reading) {
    List<String> clean = new ArrayList<>();
    List<String> makers = new ArrayList<>();
    List<String> ambiguous = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    for (Entity entity : reading.entities()) {
      if (!entity.hits().isEmpty() || entity.kind() == EntityKind.COUNTRY) {
        continue;
      }
      List<Mention> mentions = reading.mentionsOf(entity);
      boolean isMaker = mentions.stream().noneMatch(mention -> isInArticle(reading, mention));
      List<String> group =
          switch (entity.kind()) {
            case PERSON, ORGANIZATION, VESSEL, AIRCRAFT ->
                entity.ambiguous() ? ambiguous : isMaker ? makers : clean;
            case PLACE, GROUP, COUNTRY -> rest;
          };
      group.add(counted(entity.name(), mentions.size()));
    }
    list("no hit", clean, "");
    list(clean.isEmpty() ? "no hit" : "", makers, " (they made the page)");
    list("unclear", ambiguous, ": the page names several of that name, so nobody is linked");
    list("also named", rest, "");
  }

  private static boolean isInArticle(PageReading reading, Mention mention) {
    int start = mention.span().start();
    Article article = reading.article();
    return Stream.of(List.of(article.body()), article.standfirst(), article.headline().evidence())
        .flatMap(List::stream)
        .anyMatch(span -> span.start() <= start && start < span.end());
  }

  private static String counted(String text, int count) {
    return count == 1 ? text : text + " ×" + count;
  }

  private void list(String label, List<String> items, String remark) {
    if (!items.isEmpty()) {
      labelled(label, String.join(", ", items) + remark);
    }
  }

  private void countries(PageReading reading) {
    List<Entity> found =
        reading.entities().stream()
            .filter(entity -> entity.kind() == EntityKind.COUNTRY)
            .sorted(Comparator.comparingInt(entity -> -reading.mentionsOf(entity).size()))
            .toList();
    int names = found.stream().mapToInt(entity -> DisplayText.width(name(entity))).max().orElse(0);
    String label = "countries";
    for (Entity entity : found) {
      Map<String, Integer> forms = new LinkedHashMap<>();
      List<Mention> mentions = reading.mentionsOf(entity);
      mentions.forEach(mention -> forms.merge(oneLine(mention.text()), 1, Integer::sum));
      String text =
          forms.entrySet().stream()
              .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
              .map(entry -> counted(entry.getKey(), entry.getValue()))
              .collect(Collectors.joining(", "));
      String lead =
          DisplayText.padded(label, LABEL)
              + DisplayText.padded(name(entity), names)
              + "%5d  ".formatted(mentions.size());
      String first = lead;
      for (String line :
          DisplayText.wrapped(DisplayText.clean(text), width - DisplayText.width(lead))) {
        out.line(first + line);
        first = " ".repeat(DisplayText.width(lead));
      }
      label = "";
    }
  }

  private static String name(Entity entity) {
    return DisplayText.clean(entity.name());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").replace('\u00A0', ' ');
  }

  /// One sentence: how many pages against which editions in how long, and what came of it.
  void end(LocalDate today, Duration took) {
    long listed =
        written.stream()
            .flatMap(reading -> reading.entities().stream())
            .filter(entity -> !entity.hits().isEmpty())
            .count();
    String editions =
        written.getFirst().screened().editions().stream()
            .map(edition -> Summary.named(edition, today))
            .collect(Collectors.joining(" and "));
    out.line("");
    DisplayText.wrapped(
            String.format(
                Locale.ROOT,
                "%,d %s against %s in %.1f s: %s.",
                written.size(),
                written.size() == 1 ? "page" : "pages",
                editions,
                took.toMillis() / 1_000.0,
                listed == 0
                    ? "nobody named has a hit"
                    : "%,d of those named %s a hit"
                        .formatted(listed, listed == 1 ? "has" : "have")),
            width)
        .forEach(out::line);
  }

  private void labelled(String label, String text) {
    String first = DisplayText.padded(label, LABEL);
    for (String line : DisplayText.wrapped(DisplayText.clean(text), width - LABEL)) {
      out.line(ink.dim(first) + line);
      first = " ".repeat(LABEL);
    }
  }
}
