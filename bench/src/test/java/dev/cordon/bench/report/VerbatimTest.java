package dev.cordon.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.bench.SharedFolder;
import dev.cordon.bench.report.Verbatim.Typed;
import dev.cordon.model.Edition;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Nothing published is missed: every published name typed verbatim finds its own target.
class VerbatimTest {

  private static Verbatim realLists() {
    Path shared = SharedFolder.orSkip();
    List<Edition> editions =
        Arrays.stream(RealLists.values()).map(list -> list.read(shared)).toList();
    return new Verbatim(Setting.standard(shared), editions);
  }

  private static List<String> failures(List<Typed> typed) {
    return typed.stream().filter(Typed::failed).map(Verbatim::describe).toList();
  }

  @Test
  void everyPublishedNameFindsItsOwnTarget() {
    List<Typed> typed = realLists().againstOwnTarget();
    assertThat(typed).hasSizeGreaterThan(38_000);
    assertThat(failures(typed)).isEmpty();
  }

  @Test
  void aSampleOfPublishedNamesFindsItsTargetAmongAll() {
    Verbatim verbatim = realLists();
    List<Typed> typed = verbatim.endToEnd(verbatim.sample());
    assertThat(typed).hasSize(Verbatim.SAMPLE);
    assertThat(failures(typed)).isEmpty();
  }

  @Test
  @Tag("long")
  void everyPublishedNameFindsItsTargetAmongAll() {
    Verbatim verbatim = realLists();
    assertThat(failures(verbatim.endToEnd(verbatim.names()))).isEmpty();
  }

  @Test
  void aWeakAliasAloneIsFoundAsSuchAndAHitWhereWeakAliasesCount() {
    Verbatim verbatim =
        new Verbatim(
            Setting.standard(Path.of("absent")),
            List.of(Invented.edition(Invented.personWithWeak("1", "TAMM, Ilmar", "Korvamees"))));
    List<Typed> typed = verbatim.againstOwnTarget();
    assertThat(failures(typed)).isEmpty();
    assertThat(typed.get(1).outcome()).startsWith("weak-alias-only");
  }

  @Test
  void aNameThatCannotBeComparedIsAFailure() {
    Verbatim verbatim =
        new Verbatim(
            Setting.standard(Path.of("absent")),
            List.of(Invented.edition(Invented.person("1", "***"))));
    assertThat(failures(verbatim.againstOwnTarget()))
        .singleElement()
        .asString()
        .contains("not screened: name '***' has no letter");
  }
}
