package dev.cordon.news;

import dev.cordon.engine.Engine;
import dev.cordon.model.Countries;
import dev.cordon.model.Country;
import dev.cordon.model.Kind;
import dev.cordon.screening.Hit;
import dev.cordon.screening.Screener;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds who and what an article names: in headline, standfirst and body, and who made the page.
final class MentionReader {

  private final Article article;
  private final String plain;
  private final Naming naming;
  private final NameScreen screen;
  private final Screener screener;
  private final Roster roster = new Roster();
  private final NavigableMap<Integer, Found> found = new TreeMap<>();
  private final List<Naming.Named> later = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private final Set<String> lowerCase = new TreeSet<>();

  private record Found(Span span, Mention.Form form, Draft draft) {}

  MentionReader(Article article, Screener screener, Engine engine) {
    this.article = article;
    this.screener = screener;
    plain = Plain.of(article.page().text());
    screen = new NameScreen(article.page().name(), screener, engine);
    naming = new Naming(plain, screen);
  }

  PageReading read() {
    List<Claims> claims = new ArrayList<>();
    for (Span span : spans()) {
      Area area = Area.of(plain, span);
      areas.add(area);
      claims.add(Claims.of(plain, area));
      area.words().stream()
          .filter(word -> !word.isCapital())
          .forEach(word -> lowerCase.add(word.key()));
    }
    makers();
    for (int i = 0; i < areas.size(); i++) {
      fullNames(areas.get(i), claims.get(i));
    }
    /* Only now is every full name known, so that a part may stand above or before it. */
    offices();
    parts();
    for (int i = 0; i < areas.size(); i++) {
      if (areas.get(i).isTitled()) {
        knownNames(areas.get(i), claims.get(i));
      }
      tableNames(areas.get(i), claims.get(i));
    }
    return reading();
  }

  private List<Span> spans() {
    List<Span> spans = new ArrayList<>(article.headline().evidence());
    spans.addAll(article.standfirst());
    for (Block block : Blocks.of(plain)) {
      boolean isFurniture =
          article.furniture().stream().anyMatch(piece -> piece.span().equals(block.span()));
      if (!isFurniture && block.span().overlaps(article.body())) {
        spans.add(
            new Span(
                Math.max(block.span().start(), article.body().start()),
                Math.min(block.span().end(), article.body().end())));
      }
    }
    return spans;
  }

  /// Whoever makes a page may be listed, too.
  private void makers() {
    for (Makers.Maker maker : Makers.of(article, plain)) {
      List<String> parts = partKeys(Words.of(plain, maker.span()));
      String name = naming.text(maker.span());
      switch (maker.role()) {
        case AUTHOR -> {
          if (parts.size() > 1) {
            List<Hit> hits = screen.hits(name, Kind.PERSON);
            add(maker.span(), roster.named(EntityKind.PERSON, name, parts, Optional.empty(), hits));
          }
        }
        case BODY -> {
          if (!parts.isEmpty()) {
            add(maker.span(), body(name, parts));
          }
        }
      }
    }
  }

  private void fullNames(Area area, Claims claims) {
    int done = -1;
    for (Run run : Run.of(area, claims)) {
      if (run.from() <= done) {
        continue;
      }
      for (Naming.Named named : naming.read(run)) {
        switch (named) {
          case Naming.Named.Party(var whole, var kind, var country, var hits) -> {
            add(
                whole.span(),
                roster.named(
                    kind, naming.text(whole.span()), partKeys(whole.words()), country, hits));
            done = Math.max(done, whole.to());
          }
          case Naming.Named.Part _, Naming.Named.Unclear _ -> later.add(named);
        }
      }
    }
  }

  private static List<String> partKeys(List<Word> words) {
    List<String> keys = new ArrayList<>();
    for (Word word : words) {
      if (word.before() == Word.Gap.HYPHEN && !keys.isEmpty()) {
        keys.add(keys.removeLast() + word.key());
      } else {
        keys.add(word.key());
      }
    }
    return keys;
  }

  /// One-part names with an office: of the person who bears the name in full, else of someone of
  /// whom the page gives no more.
  private void offices() {
    for (Naming.Named named : later) {
      if (named instanceof Naming.Named.Part(var run, var hasOffice, var country) && hasOffice) {
        String key = String.join("", partKeys(run.words()));
        String text = naming.text(run.span());
        Draft draft =
            roster
                .byPart(key, text)
                .orElseGet(
                    () ->
                        roster.named(
                            EntityKind.PERSON,
                            text,
                            List.of(key),
                            country,
                            screen.hitsOfFamilyName(text)));
        add(run.span(), draft);
      }
    }
  }

  private void parts() {
    for (Naming.Named named : later) {
      switch (named) {
        case Naming.Named.Party _ -> {}
        case Naming.Named.Unclear(var run) -> unclear(run);
        case Naming.Named.Part(var run, var hasOffice, var _) -> {
          if (!hasOffice) {
            part(run);
          }
        }
      }
    }
  }

  /// A name that the page makes clear elsewhere, be it behind a first word that is only capitalised
  /// because a sentence begins with it.
  private void unclear(Run run) {
    Optional<Draft> draft = roster.full(String.join("", partKeys(run.words())));
    if (draft.isPresent()) {
      add(run.span(), draft.get());
    } else if (!run.isEmpty() && run.first().isFirst() && run.parts() > 1) {
      Run rest = new Run(run.area(), run.claims(), run.from() + 1, run.to());
      if (rest.parts() == 1) {
        part(rest);
      } else {
        roster
            .full(String.join("", partKeys(rest.words())))
            .ifPresent(known -> add(rest.span(), known));
      }
    }
  }

  private void part(Run run) {
    String key = String.join("", partKeys(run.words()));
    String text = naming.text(run.span());
    boolean isOrdinary = run.first().isFirst() && lowerCase.contains(key);
    Optional<Draft> draft = isOrdinary ? Optional.empty() : roster.byPart(key, text);
    if (draft.isPresent()) {
      add(run.span(), draft.get());
    } else if (key.endsWith("s")
        && roster.byPart(key.substring(0, key.length() - 1), text).isPresent()) {
      family(run, text);
    }
  }

  /// "The Kims": everyone of a name that the page has introduced.
  private void family(Run run, String text) {
    List<Word> words = run.area().words();
    boolean isAfterThe =
        run.from() > 0 && run.first().continues() && words.get(run.from() - 1).key().equals("the");
    if (isAfterThe) {
      Span span = new Span(words.get(run.from() - 1).span().start(), run.span().end());
      add(span, roster.other(EntityKind.GROUP, "the " + text, Optional.empty()));
    }
  }

  /// Names known from elsewhere on the page, in a line where capitals tell nothing.
  private void knownNames(Area area, Claims claims) {
    List<Word> words = area.words();
    int i = 0;
    while (i < words.size()) {
      int last = i;
      while (last + 1 < words.size() && last - i < 7 && words.get(last + 1).continues()) {
        last++;
      }
      Optional<Draft> draft = Optional.empty();
      if (!roster.mayBegin(words.get(i).key())) {
        i++;
        continue;
      }
      while (last >= i && draft.isEmpty()) {
        draft = known(words.subList(i, last + 1), claims.isTaken(i));
        last--;
      }
      if (draft.isPresent()) {
        add(new Span(words.get(i).span().start(), words.get(last + 1).span().end()), draft.get());
        i = last + 2;
      } else {
        i++;
      }
    }
  }

  private Optional<Draft> known(List<Word> words, boolean isTaken) {
    StringBuilder key = new StringBuilder();
    words.forEach(word -> key.append(word.key()));
    boolean isName = words.getFirst().isCapital() && words.getLast().isCapital();
    if (!isName || isTaken) {
      return Optional.empty();
    }
    if (words.size() > 1) {
      return roster.full(key.toString());
    }
    return lowerCase.contains(key.toString())
        ? Optional.empty()
        : roster.byPart(key.toString(), naming.text(words.getFirst().span()));
  }

  private void tableNames(Area area, Claims claims) {
    List<Word> words = area.words();
    for (Claims.Claim claim : claims.all()) {
      Span span =
          new Span(words.get(claim.from()).span().start(), words.get(claim.to()).span().end());
      if (!isFree(span)) {
        continue;
      }
      String text = naming.text(span);
      switch (claim) {
        case Claims.Claim.OfNothing _ -> {}
        case Claims.Claim.OfRegion(int from, int to, var kind) ->
            put(
                new Found(
                    span,
                    Mention.Form.NAME,
                    kind == EntityKind.ORGANIZATION
                        ? body(text, partKeys(words.subList(from, to + 1)))
                        : roster.other(kind, text, Optional.empty())));
        case Claims.Claim.OfCountry(int from, int _, var country, boolean isDemonym) ->
            put(
                isDemonym
                    ? new Found(span, Mention.Form.DEMONYM, countryOf(country))
                    : new Found(
                        withArticle(words, from, span), Mention.Form.NAME, countryOf(country)));
        case Claims.Claim.OfSeat(int from, int to, var country, boolean isCapital) -> {
          boolean isCity = isCapital && Metonymy.isCity(plain, words, from, to);
          put(
              isCity
                  ? new Found(
                      span,
                      Mention.Form.NAME,
                      roster.other(EntityKind.PLACE, text, Optional.of(country)))
                  : new Found(span, Mention.Form.METONYM, countryOf(country)));
        }
      }
    }
  }

  /// What is a body for certain, because a table or the page's own making says so.
  private Draft body(String name, List<String> parts) {
    return roster.named(
        EntityKind.ORGANIZATION, name, parts, Optional.empty(), screen.hitsOfBody(name));
  }

  private Draft countryOf(Country country) {
    return roster.country(country, Countries.nameOf(country));
  }

  /// "the United States", "the Netherlands".
  private Span withArticle(List<Word> words, int from, Span span) {
    String text = span.of(plain);
    boolean takesArticle =
        text.startsWith("United ")
            || text.endsWith("s")
            || text.endsWith("Union")
            || text.contains("Republic");
    boolean hasArticle =
        from > 0
            && words.get(from).before() == Word.Gap.SPACE
            && words.get(from - 1).key().equals("the");
    return takesArticle && hasArticle
        ? new Span(words.get(from - 1).span().start(), span.end())
        : span;
  }

  private void add(Span span, Draft draft) {
    put(new Found(span, Mention.Form.NAME, draft));
  }

  /// Keeps what was found first where two overlap.
  private void put(Found item) {
    if (isFree(item.span())) {
      found.put(item.span().start(), item);
    }
  }

  private boolean isFree(Span span) {
    Map.Entry<Integer, Found> before = found.floorEntry(span.start());
    Map.Entry<Integer, Found> after = found.ceilingEntry(span.start());
    return (before == null || !before.getValue().span().overlaps(span))
        && (after == null || !after.getValue().span().overlaps(span));
  }

  private PageReading reading() {
    Map<Draft, String> ids = new LinkedHashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (Found item : found.values()) {
      String id = ids.computeIfAbsent(item.draft(), _ -> "e" + (ids.size() + 1));
      mentions.add(
          new Mention(item.span(), item.span().of(article.page().text()), item.form(), id));
    }
    List<Entity> entities =
        ids.entrySet().stream().map(entry -> entry.getKey().entity(entry.getValue())).toList();
    return new PageReading(article, mentions, entities, remarks(), screener.screened());
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    String language = article.language().value().orElse("");
    if (!language.equals("en")) {
      remarks.add(
          language.isEmpty()
              ? "The language is not certain; names are read by the rules of English, so some may be missed."
              : "The language is '%s', and names are read by the rules of English, so some may be missed."
                  .formatted(language));
    }
    long titled =
        areas.stream().filter(Area::isTitled).filter(area -> area.words().size() > 20).count();
    if (titled > 0) {
      remarks.add(
          "In %,d %s nearly every word is capitalised; only names that stand elsewhere on the page are found there."
              .formatted(titled, titled == 1 ? "paragraph" : "paragraphs"));
    }
    return remarks;
  }
}
