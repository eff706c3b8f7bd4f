package dev.cordon.news;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the article of a page and what the page says of it.
public final class ArticleReader {

  private static final Pattern OPINION_LABEL =
      Pattern.compile(
          "^(?<label>opinion|commentary|op-ed|editorial|column)(?:: | \\| )(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OPINION =
      Pattern.compile(
          "opinion|commentary|op-ed|editorial|column|essay|perspective|letter",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AFTER_HEADLINE = Pattern.compile(" [|·»] (?<site>[^|·»]{3,60})$");

  private final String plain;
  private final Page page;
  private final Layout layout;

  private ArticleReader(Page page) {
    this.page = page;
    plain = Plain.of(page.text());
    layout = Layout.of(Blocks.of(plain));
  }

  /// The article of a page; its date is `given` where the caller knows it.
  static Article read(Page page, ArticleDate given) {
    return new ArticleReader(page).article(given);
  }

  private Article article(ArticleDate given) {
    Optional<Dateline> dateline = Dateline.of(layout.blocks().get(layout.first()));
    Span body = body(dateline);
    Fact wire = wire(dateline);
    Fact year =
        fromFurniture("until").orElseGet(() -> fromFurniture("year").orElseGet(Fact.Absent::new));
    Fact holder = fromFurniture("holder").orElseGet(Fact.Absent::new);
    Fact topic = fromFurniture("topic").orElseGet(Fact.Absent::new);
    List<Block> text = bodyBlocks(body);
    return new Article(
        page,
        headline(),
        known(byline(Byline::author)),
        publisher(holder, wire),
        wire,
        genre(topic, dateline, wire),
        topic,
        holder,
        year,
        known(dateline.map(Dateline::place)),
        Languages.of(plain, body),
        given instanceof ArticleDate.Given
            ? given
            : DateReader.read(
                plain,
                layout.dated().stream().map(layout.blocks()::get).toList(),
                dateline.map(Dateline::date).orElse(new Span(0, 0)),
                year,
                text),
        furniture(body),
        body,
        standfirst());
  }

  private Span body(Optional<Dateline> dateline) {
    List<Block> blocks = layout.blocks();
    if (layout.isPlain()) {
      return new Span(blocks.getFirst().span().start(), blocks.getLast().span().end());
    }
    int start = blocks.get(layout.first()).span().start();
    return new Span(
        dateline.map(line -> line.span().end()).orElse(start),
        blocks.get(layout.last()).span().end());
  }

  private List<Block> bodyBlocks(Span body) {
    List<Block> text = new ArrayList<>();
    for (int i = 0; i < layout.blocks().size(); i++) {
      Block block = layout.blocks().get(i);
      if (body.overlaps(block.span()) && !layout.matched().containsKey(i)) {
        text.add(block);
      }
    }
    return text;
  }

  private Fact headline() {
    return layout.headline() < 0 ? new Fact.Absent() : known(Optional.of(headlineSpan()));
  }

  /// The headline without the label before it and the name of the site after it.
  private Span headlineSpan() {
    Block block = layout.blocks().get(layout.headline());
    Matcher label = OPINION_LABEL.matcher(block.plain());
    int start = label.find() ? label.end() : 0;
    Matcher site = AFTER_HEADLINE.matcher(block.plain());
    int end = site.find() && site.start() > start ? site.start() : block.plain().length();
    return block.part(start, end);
  }

  private Optional<Span> byline(Function<Byline, Span> part) {
    return layout.byline() < 0
        ? Optional.empty()
        : Byline.of(layout.blocks().get(layout.byline())).map(part);
  }

  private Fact wire(Optional<Dateline> dateline) {
    Fact tag = known(dateline.map(Dateline::wire));
    Fact agency = tag.value().isPresent() ? tag : known(byline(Byline::wire));
    Fact credit = fromFurniture("wire").orElseGet(Fact.Absent::new);
    Optional<String> supplied = agency.value();
    Optional<String> by = credit.value();
    if (supplied.isEmpty() || by.isEmpty()) {
      return supplied.isEmpty() ? credit : agency;
    }
    List<Span> evidence = List.of(agency.evidence().getFirst(), credit.evidence().getFirst());
    return supplied.get().equalsIgnoreCase(by.get())
        ? new Fact.Known(supplied.get(), evidence)
        : new Fact.Known("%s (via %s)".formatted(supplied.get(), by.get()), evidence);
  }

  /// Stated, or the holder of the copyright where nobody else supplied the text.
  private Fact publisher(Fact holder, Fact wire) {
    return fromFurniture("publisher")
        .orElseGet(() -> wire.value().isEmpty() ? holder : new Fact.Absent());
  }

  private Fact genre(Fact topic, Optional<Dateline> dateline, Fact wire) {
    List<Span> official = new ArrayList<>();
    List<Span> opinion = new ArrayList<>();
    for (int label : layout.labels()) {
      Block block = layout.blocks().get(label);
      String lower = block.plain().toLowerCase(Locale.ROOT);
      (lower.contains("release") || lower.contains("statement") ? official : opinion)
          .add(block.span());
    }
    if (layout.headline() >= 0) {
      Block block = layout.blocks().get(layout.headline());
      Matcher label = OPINION_LABEL.matcher(block.plain());
      if (label.find()) {
        opinion.add(block.part(label.start("label"), label.end("label")));
      }
    }
    byline(Byline::kind)
        .filter(kind -> OPINION.matcher(kind.of(plain)).find())
        .ifPresent(opinion::add);
    topic
        .value()
        .filter(text -> OPINION.matcher(text).find())
        .ifPresent(_ -> opinion.addAll(topic.evidence()));
    if (!opinion.isEmpty()) {
      return new Fact.Known(Genre.OPINION.label(), inOrder(opinion));
    }
    if (!official.isEmpty()) {
      return new Fact.Known(Genre.OFFICIAL.label(), inOrder(official));
    }
    List<Span> news = new ArrayList<>();
    dateline.ifPresent(line -> news.add(line.span()));
    if (news.isEmpty() && wire.value().isPresent()) {
      news.addAll(wire.evidence());
    }
    boolean isReport =
        byline(Byline::kind).filter(kind -> kind.start() == kind.end()).isPresent()
            && !layout.dated().isEmpty();
    if (news.isEmpty() && isReport) {
      news.add(layout.blocks().get(layout.byline()).span());
    }
    return news.isEmpty() ? new Fact.Absent() : new Fact.Known(Genre.NEWS.label(), news);
  }

  private static List<Span> inOrder(List<Span> spans) {
    return spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
  }

  private List<Span> standfirst() {
    List<Span> spans = new ArrayList<>();
    for (int i = layout.headline() + 1; layout.headline() >= 0 && i < layout.byline(); i++) {
      if (!layout.matched().containsKey(i) && layout.blocks().get(i).isProse()) {
        spans.add(layout.blocks().get(i).span());
      }
    }
    return spans;
  }

  private List<Furniture> furniture(Span body) {
    List<Furniture> furniture = new ArrayList<>();
    if (layout.isPlain()) {
      return furniture;
    }
    List<Span> own = new ArrayList<>(standfirst());
    own.add(body);
    FurnitureKind rest = FurnitureKind.NAVIGATION;
    for (int i = 0; i < layout.blocks().size(); i++) {
      Span span = layout.blocks().get(i).span();
      FurnitureLexicon.Match match = layout.matched().get(i);
      boolean isOwn = isHead(i) || own.stream().anyMatch(span::overlaps);
      if (match != null) {
        furniture.add(new Furniture(span, match.entry().kind()));
        /* What follows the heading of other articles are their headlines. */
        boolean isHeading = match.entry().kind() == FurnitureKind.RELATED;
        rest =
            isHeading
                ? FurnitureKind.RELATED
                : rest == FurnitureKind.NAVIGATION ? rest : FurnitureKind.OTHER;
      } else if (isOwn) {
        rest = span.start() >= body.start() ? FurnitureKind.OTHER : rest;
      } else {
        furniture.add(new Furniture(span, rest));
      }
    }
    return furniture;
  }

  private boolean isHead(int block) {
    return block == layout.byline()
        || block == layout.headline()
        || layout.dated().contains(block)
        || layout.labels().contains(block);
  }

  private Optional<Fact> fromFurniture(String group) {
    var ordered = new TreeMap<>(layout.matched());
    for (var entry : ordered.entrySet()) {
      Optional<Span> span = entry.getValue().span(layout.blocks().get(entry.getKey()), group);
      if (span.isPresent()) {
        Span whole = layout.blocks().get(entry.getKey()).span();
        boolean isRights = group.equals("holder") || group.equals("year") || group.equals("until");
        return Optional.of(
            new Fact.Known(span.get().of(page.text()), List.of(isRights ? whole : span.get())));
      }
    }
    return Optional.empty();
  }

  /// What stands in the span; absent if it is empty.
  private Fact known(Optional<Span> span) {
    return span.filter(place -> place.start() < place.end())
        .<Fact>map(place -> new Fact.Known(place.of(page.text()), List.of(place)))
        .orElseGet(Fact.Absent::new);
  }
}
