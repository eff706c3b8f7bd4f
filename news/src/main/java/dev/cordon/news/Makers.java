package dev.cordon.news;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who made a page: author, agency, publisher and holder of the copyright, by the places that name
/// them.
final class Makers {

  /// What someone is to a page.
  enum Role {
    AUTHOR,
    BODY
  }

  record Maker(Span span, Role role) {}

  private static final Pattern BETWEEN_AUTHORS = Pattern.compile(", and | and |, | & ");

  private final Article article;
  private final String plain;

  private Makers(Article article, String plain) {
    this.article = article;
    this.plain = plain;
  }

  /// @param plain the page's text in plain form
  static List<Maker> of(Article article, String plain) {
    Makers makers = new Makers(article, plain);
    List<Maker> found = new ArrayList<>();
    for (Span span : article.author().evidence()) {
      makers.authors(span).forEach(place -> found.add(new Maker(place, Role.AUTHOR)));
    }
    makers.bodies().forEach(place -> found.add(new Maker(place, Role.BODY)));
    return found;
  }

  private List<Span> authors(Span span) {
    List<Span> places = new ArrayList<>();
    Matcher between = BETWEEN_AUTHORS.matcher(plain).region(span.start(), span.end());
    int start = span.start();
    while (between.find()) {
      places.add(new Span(start, between.start()));
      start = between.end();
    }
    places.add(new Span(start, span.end()));
    return places;
  }

  private List<Span> bodies() {
    NavigableMap<Integer, Span> byStart = new TreeMap<>();
    for (Fact fact : List.of(article.wire(), article.publisher(), article.holder())) {
      for (Span evidence : fact.evidence()) {
        Span place = nameIn(evidence, fact);
        byStart.putIfAbsent(place.start(), place);
      }
    }
    return List.copyOf(byStart.values());
  }

  /// Where the name itself stands: the evidence of a copyright is the whole line, and an apposition
  /// ("Roe News, a Doe company") is not of the name.
  private Span nameIn(Span evidence, Fact fact) {
    String name = fact.value().orElse("");
    int start = article.page().text().indexOf(name, evidence.start());
    boolean isInside = start >= 0 && start + name.length() <= evidence.end();
    Span span = isInside ? new Span(start, start + name.length()) : evidence;
    int apposition = span.of(plain).indexOf(", a ");
    return apposition < 0 ? span : new Span(span.start(), span.start() + apposition);
  }
}
