package dev.cordon.bench.frequencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.bench.BenchException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OlderEditionsTest {

  private static final String NO = "-0- ";

  @TempDir Path shared;

  private void write(String path, String text) throws IOException {
    Path file = shared.resolve(path);
    Files.createDirectories(file.getParent());
    try (OutputStream raw = Files.newOutputStream(file);
        OutputStream out = path.endsWith(".gz") ? new GZIPOutputStream(raw) : raw) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String sdn(String number, String name, String type) {
    return "%s,\"%s\",%s%s\r\n".formatted(number, name, type, ("," + NO).repeat(9));
  }

  private void writeEditions(String alt, String... csl) throws IOException {
    write(
        OlderEditions.SDN,
        sdn("1", "TAMM, Ilmar", "\"individual\"") + sdn("2", "TAMM SHIPPING", NO) + "\u001a");
    write(OlderEditions.ALT, alt + "\u001a");
    write(
        OlderEditions.CSL,
        "_id,source,entity_number,type,name,alt_names\n" + String.join("\n", csl) + "\n");
  }

  private OlderEditions editions() {
    return new OlderEditions(shared, new PartKeys());
  }

  @Test
  void aBearerCountsOnceForAllItsNames() throws IOException {
    writeEditions("1,9,\"aka\",\"TAMM, Ilmari\",-0- \r\n");
    Bearers persons = editions().persons();
    assertThat(persons.size()).isEqualTo(1);
    assertThat(persons.keys()).containsExactlyInAnyOrder("tamm", "ilmar", "ilmari");
    assertThat(persons.share("tamm")).isEqualTo(1);
  }

  @Test
  void aTargetOfBothEditionsIsOneBearer() throws IOException {
    writeEditions(
        "",
        "a1,Specially Designated Nationals (SDN),1,Individual,\"TAMM, Ilmar\",\"SAAR, Ilmar; X\"");
    assertThat(editions().persons().size()).isEqualTo(1);
    assertThat(editions().persons().keys()).contains("saar", "tamm");
  }

  @Test
  void ofRowsThatDoNotSayWhatTheyListBodiesCountOnly() throws IOException {
    writeEditions(
        "",
        "b1,Entity List (EL),,,Sinine Trading Ltd,",
        "b2,Denied Persons List (DPL),,,Peeter Saar,");
    assertThat(editions().bodies().keys()).contains("sinine").doesNotContain("peeter");
    assertThat(editions().persons().keys()).doesNotContain("peeter", "sinine");
  }

  @Test
  void anAliasOfNoTargetIsAnError() throws IOException {
    writeEditions("7,9,\"aka\",\"LOST\",-0- \r\n");
    assertThatThrownBy(this::editions)
        .isInstanceOf(BenchException.class)
        .hasMessageContaining("no target 7 for alias 'LOST'");
  }

  @Test
  void aRowWithAnotherNumberOfCellsIsAnError() throws IOException {
    writeEditions("1,9,\"aka\"\r\n");
    assertThatThrownBy(this::editions)
        .isInstanceOf(BenchException.class)
        .hasMessageContaining("5 cells expected in line 1, 3 found");
  }
}
