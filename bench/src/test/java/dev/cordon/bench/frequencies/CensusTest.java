package dev.cordon.bench.frequencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.cordon.bench.BenchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CensusTest {

  @TempDir Path folder;

  private void write(String last, String male, String female) throws IOException {
    Files.writeString(folder.resolve("dist.all.last"), last);
    Files.writeString(folder.resolve("dist.male.first"), male);
    Files.writeString(folder.resolve("dist.female.first"), female);
  }

  private Census census() {
    return new Census(folder, name -> name.toLowerCase(Locale.ROOT));
  }

  @Test
  void lastNamesCountInFullAndFirstNamesByHalf() throws IOException {
    write("TAMM 1.000 1.000 1\nKIM 0.042 1.042 2\n", "KIM 0.200 0.200 1\n", "KIM 0.400 0.400 1\n");
    assertThat(census().share("tamm")).isEqualTo(0.01, within(1e-12));
    assertThat(census().share("kim")).isEqualTo(0.00042 + 0.001 + 0.002, within(1e-12));
    assertThat(census().share("unknown")).isZero();
  }

  @Test
  void aLineOfAnotherFormIsAnError() throws IOException {
    write("TAMM 1.000\n", "", "");
    assertThatThrownBy(this::census)
        .isInstanceOf(BenchException.class)
        .hasMessageContaining("four cells expected in 'TAMM 1.000'");
  }

  @Test
  void aMissingFileIsOneClearLine() {
    assertThatThrownBy(this::census)
        .isInstanceOf(BenchException.class)
        .hasMessageContaining("dist.all.last could not be read");
  }
}
