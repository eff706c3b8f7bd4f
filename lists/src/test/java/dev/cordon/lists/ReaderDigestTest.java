package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ReaderDigestTest {

  @Test
  void itIsADigestThatTheBuildWrote() {
    assertThat(ReaderDigest.sha256()).matches("[0-9a-f]{64}");
  }
}
