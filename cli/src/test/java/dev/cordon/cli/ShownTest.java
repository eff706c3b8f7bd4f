package dev.cordon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.engine.Assessment;
import dev.cordon.engine.evidence.Attribute;
import dev.cordon.engine.evidence.Evidence;
import dev.cordon.engine.evidence.How;
import dev.cordon.engine.evidence.PartEvidence;
import dev.cordon.engine.evidence.Says;
import dev.cordon.model.Party;
import dev.cordon.screening.Hit;
import dev.cordon.screening.Verdict;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which hits of a party are shown, and in which order.
class ShownTest {

  private static final Hit WEAK = Answers.weak("un-sc:W.1");
  private static final Hit FIRST = Answers.strong("us-ofac-sdn:1");
  private static final Hit SECOND = Answers.strong("us-ofac-sdn:2");
  private static final Hit LAST_WEAK = Answers.weak("un-sc:W.2");

  /// What a weak alias finds may have the most bits.
  private static final List<Hit> BY_BITS = List.of(WEAK, FIRST, SECOND, LAST_WEAK);

  private static String written(Function<Output, Results> form, List<Hit> hits) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Output output = Output.standard(bytes)) {
      Results results = form.apply(output);
      results.begin(List.of());
      results.add(
          Answers.answer(
              Answers.row(1, Party.named("Zebulon Marchetti")), hits.toArray(Hit[]::new)));
      results.end("end");
      output.complete();
    }
    return bytes.toString(UTF_8);
  }

  private static String table(int limit, List<Hit> hits) {
    return written(
        out -> new TableResults(out, Answers.SCREENED, limit, new Ink(false), 100), hits);
  }

  private static List<String> leads(String table) {
    return table
        .lines()
        .filter(line -> line.matches("  (HIT|weak) .*| {9}and .*"))
        .map(line -> line.startsWith("  ") && line.contains(":") ? mark(line) : line.strip())
        .toList();
  }

  private static String mark(String line) {
    return line.strip().split("  +", 3)[0] + " " + line.strip().split(" +", 3)[1];
  }

  @Test
  void inTheTableHitsComeFirstAndWeakLinesNeverUseUpTheLimit() {
    assertThat(leads(table(10, BY_BITS)))
        .containsExactly(
            "HIT us-ofac-sdn:1", "HIT us-ofac-sdn:2", "weak un-sc:W.1", "weak un-sc:W.2");
    assertThat(leads(table(1, BY_BITS)))
        .containsExactly(
            "HIT us-ofac-sdn:1",
            "and 1 more; --limit 2 shows them",
            "weak un-sc:W.1",
            "weak un-sc:W.2");
    assertThat(table(2, BY_BITS)).doesNotContain(" more");
  }

  @Test
  void manyWeakLinesAreCutAndCountedApart() {
    List<Hit> many =
        Stream.concat(
                Stream.of(FIRST),
                IntStream.range(0, 13).mapToObj(i -> Answers.weak("un-sc:W." + i)))
            .toList();
    assertThat(table(1, many))
        .contains("and 3 more by a weak alias only; --limit 13 shows them")
        .doesNotContain("and 3 more;");
    assertThat(table(13, many)).doesNotContain(" more");
    assertThat(written(out -> new CsvResults(out, 1, false), many))
        .contains("3 more by a weak alias only not shown because of --limit");
    assertThat(written(out -> new JsonResults(out, 1, Answers.SCREENED), many))
        .contains("\"weakNotShown\":3")
        .doesNotContain("hitsNotShown");
    assertThat(written(out -> new HtmlResults(out, Answers.SCREENED, 1), many))
        .contains("3 more by a weak alias only not shown");
  }

  @Test
  void jsonKeepsTheOrderByBits() {
    String json = written(out -> new JsonResults(out, 1, Answers.SCREENED), BY_BITS);
    assertThat(json).contains("\"hitsNotShown\":1");
    assertThat(json.indexOf("\"target\":\"un-sc:W.1\""))
        .isNotNegative()
        .isLessThan(json.indexOf("\"target\":\"us-ofac-sdn:1\""));
  }

  @Test
  void nameThatContradictsIsAConflict() {
    List<String> lines =
        new HitText(new Ink(false), 100)
            .lines(Shown.of(List.of(byIdentifier()), 1), "%d"::formatted);
    assertThat(lines)
        .anyMatch(line -> line.matches(" +conflicts +name: .*1 part is different; country.*"))
        .anyMatch(line -> line.matches(" +agrees +identifier agrees"));
    assertThat(lines.get(1)).as("no reason of the name by itself").contains("agrees");
  }

  /// A hit whose identifier is equal and whose name is another.
  private static Hit byIdentifier() {
    Assessment like = FIRST.assessment();
    List<Evidence> ledger =
        List.of(
            new Evidence.Prior(-12_000),
            new Evidence.Name(
                "Quentin Abernathy",
                like.targetName(),
                List.of(new PartEvidence("Quentin", "Zebulon", How.DIFFERENT, -3_000, "differs")),
                -3_000,
                "1 part is different"),
            new Evidence.Other(
                Attribute.COUNTRY, Says.CONTRADICTS, -1_000, "Italy", "Malta", "country differs"),
            new Evidence.Other(
                Attribute.IDENTIFIER, Says.SUPPORTS, 20_000, "1", "1", "identifier agrees"));
    return new Hit(
        Verdict.HIT,
        new Assessment(
            like.target(),
            10_000,
            true,
            "Quentin Abernathy",
            like.targetName(),
            4_000,
            0.94,
            ledger,
            true),
        0,
        List.of());
  }
}
