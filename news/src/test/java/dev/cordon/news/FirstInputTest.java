package dev.cordon.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cordon.engine.Engine;
import dev.cordon.lists.Companions;
import dev.cordon.lists.EditionDate;
import dev.cordon.lists.EditionStore;
import dev.cordon.lists.ImportRequest;
import dev.cordon.register.Register;
import dev.cordon.screening.Policy;
import dev.cordon.screening.Screener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The page that Cordon was asked for, against its gold reading and the list of OFAC of 2023-12-28.
final class FirstInputTest {

  private static final Path SHARED = Path.of(System.getProperty("cordon.shared", "../shared"));
  private static final Path NEWS = SHARED.resolve("news");
  private static final Path LIST = SHARED.resolve("lists/us-ofac-sdn/2023-12-28");

  /// Names of the gold that stand in the article and are found by no rule: rulers long dead, of
  /// whom the page gives one part only, and the owner named behind the holder of the copyright.
  private static final List<String> NOT_FOUND =
      List.of("Czar Peter the Great", "Stalin", "Warner Bros. Discovery");

  @TempDir static Path home;
  private static PageReading reading = Invented.read("nothing yet");
  private static JsonNode gold = JsonMapper.shared().createObjectNode();

  @BeforeAll
  static void readThePage() throws Exception {
    assumeTrue(
        Files.exists(NEWS) && Files.exists(LIST),
        () -> "skipped, because %s or %s is not there".formatted(NEWS, LIST));
    EditionStore store = new EditionStore(home);
    store.importEdition(
        new ImportRequest(LIST, "us-ofac-sdn", new EditionDate.FromFiles(), Companions.REQUIRED));
    Engine engine = Engine.standard();
    Screener screener =
        Screener.of(
            PageReader.policy(Policy.standard()),
            Register.of(List.of(store.read("us-ofac-sdn")), engine),
            engine,
            LocalDate.of(2023, 12, 29));
    Path file = NEWS.resolve("ktvz-opinion-2023-09-12.txt");
    reading =
        new PageReader(screener, engine)
            .read(Page.decode(file.getFileName().toString(), Files.readAllBytes(file)));
    gold =
        JsonMapper.shared()
            .readTree(Files.readString(NEWS.resolve("ktvz-opinion-2023-09-12.gold.json")));
  }

  private static Span span(JsonNode node) {
    return new Span(node.get("start").asInt(), node.get("end").asInt());
  }

  private static Fact known(JsonNode node) {
    return new Fact.Known(node.get("text").asString(), List.of(span(node)));
  }

  @Test
  void bodyAndFurnitureAreThoseOfTheGold() {
    JsonNode metadata = gold.get("metadata");
    assertThat(reading.article().body()).isEqualTo(span(metadata.get("body")));
    List<Span> furniture = new ArrayList<>();
    metadata.get("furniture").forEach(piece -> furniture.add(span(piece)));
    assertThat(reading.article().furniture().stream().map(Furniture::span))
        .containsExactlyElementsOf(furniture);
    assertThat(reading.article().furniture().stream().map(piece -> piece.kind().label()))
        .containsExactly(
            "navigation",
            "rights",
            "topic",
            "comments",
            "credit",
            "comment-policy",
            "comment-policy",
            "tip",
            "navigation");
  }

  @Test
  void theMetadataAreThoseOfTheGold() {
    JsonNode metadata = gold.get("metadata");
    Article article = reading.article();
    assertThat(article.headline()).isEqualTo(known(metadata.get("headline_clean")));
    assertThat(article.author()).isEqualTo(known(metadata.get("author")));
    assertThat(article.topic()).isEqualTo(known(metadata.get("topic")));
    assertThat(article.genre().value()).hasValue(metadata.get("genre").get("value").asString());
    assertThat(article.genre().evidence()).hasSize(metadata.get("genre").get("evidence").size());
    assertThat(article.wire().value())
        .hasValue(metadata.get("wire_service").get("value").asString());
    assertThat(article.publisher().value())
        .hasValue(metadata.get("publisher").get("value").asString());
    assertThat(article.holder().value())
        .hasValue(metadata.get("copyright").get("value").asString());
    assertThat(article.year().value()).hasValue("2023");
    assertThat(article.language().value()).hasValue("en");
    assertThat(article.place().value()).isEmpty();
  }

  @Test
  void noDayIsMadeUp() {
    ArticleDate date = reading.article().date();
    assertThat(date.day()).isEmpty();
    assertThat(date.from()).hasValue(LocalDate.of(2023, 8, 29));
    assertThat(date.to()).hasValue(LocalDate.of(2023, 12, 31));
    assertThat(date.evidence().stream().map(span -> span.of(reading.article().page().text())))
        .contains("More than 18 months in", "in July");
  }

  @Test
  void putinKimAndShoiguCarryTheirListingsAndNobodyElseDoes() {
    Map<String, String> hits = new TreeMap<>();
    for (Entity entity : reading.entities()) {
      if (!entity.hits().isEmpty()) {
        hits.put(
            entity.name(),
            entity.hits().stream()
                .map(hit -> hit.target().toString())
                .reduce((a, b) -> a + " " + b)
                .orElseThrow());
      }
    }
    assertThat(hits)
        .isEqualTo(
            Map.of(
                "Vladimir Putin", "us-ofac-sdn:35096",
                "Kim Jong Un", "us-ofac-sdn:20157",
                "Sergei Shoigu", "us-ofac-sdn:35173"));
  }

  @Test
  void noPersonOrBodyIsFalse() {
    assertThat(Invented.names(reading, EntityKind.PERSON))
        .containsExactlyInAnyOrder(
            "Vladimir Putin", "Kim Jong Un", "Sergei Shoigu", "Jake Sullivan", "Frida Ghitis");
    assertThat(Invented.names(reading, EntityKind.ORGANIZATION))
        .containsExactlyInAnyOrder(
            "UN", "CNN", "Cable News Network, Inc.", "CNN Newsource", "KTVZ NewsChannel 21");
  }

  @Test
  void theCountriesAreThoseOfTheGold() {
    assertThat(Invented.names(reading, EntityKind.COUNTRY))
        .containsExactlyInAnyOrder(
            "Russia",
            "North Korea",
            "Iran",
            "China",
            "Ukraine",
            "South Korea",
            "United States",
            "Soviet Union");
  }

  @Test
  void everyMentionIsOneOfTheGoldAndNoCoreOneIsMissing() {
    List<Span> all = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    for (JsonNode mention : gold.get("mentions")) {
      Span place = span(mention);
      all.add(place);
      if (mention.get("tier").asString().equals("core")
          && reading.mentions().stream().noneMatch(found -> found.span().overlaps(place))) {
        missed.add(mention.get("text").asString());
      }
    }
    assertThat(missed).containsExactlyInAnyOrderElementsOf(NOT_FOUND);
    assertThat(reading.mentions())
        .allMatch(found -> all.stream().anyMatch(place -> place.overlaps(found.span())));
  }

  @Test
  void aMentionOfTheGoldIsOfTheSamePersonOrCountry() {
    Map<String, String> people =
        Map.of(
            "putin",
            "Vladimir Putin",
            "kim",
            "Kim Jong Un",
            "shoigu",
            "Sergei Shoigu",
            "sullivan",
            "Jake Sullivan",
            "kims",
            "the Kims");
    Map<String, String> countries =
        Map.of(
            "russia",
            "RU",
            "gov_russia",
            "RU",
            "dprk",
            "KP",
            "gov_dprk",
            "KP",
            "china",
            "CN",
            "gov_china",
            "CN",
            "usa",
            "US",
            "gov_usa",
            "US",
            "rok",
            "KR");
    for (JsonNode mention : gold.get("mentions")) {
      String of = mention.get("entity").asString();
      for (Mention found : reading.mentions()) {
        boolean isSame =
            found.span().overlaps(span(mention)) && mention.get("tier").asString().equals("core");
        Entity entity =
            reading.entities().stream()
                .filter(e -> e.id().equals(found.entity()))
                .findFirst()
                .orElseThrow();
        if (isSame && people.containsKey(of)) {
          assertThat(entity.name()).as(mention.toString()).isEqualTo(people.get(of));
        }
        if (isSame && countries.containsKey(of)) {
          assertThat(entity.countries())
              .as(mention.toString())
              .extracting("code")
              .containsExactly(countries.get(of));
        }
      }
    }
  }

  @Test
  void offsetsReadBackInTheFile() {
    String text = reading.article().page().text();
    assertThat(reading.mentions())
        .allMatch(mention -> mention.span().of(text).equals(mention.text()));
  }
}
