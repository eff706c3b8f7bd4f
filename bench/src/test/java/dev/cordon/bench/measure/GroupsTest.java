package dev.cordon.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupsTest {

  @Test
  void whatIsConnectedThroughOthersIsOneGroup() {
    Groups groups = new Groups();
    groups.connect("a", "b");
    groups.connect("c", "d");
    groups.connect("e", "f");
    groups.connect("b", "c");
    assertThat(groups.of("a")).isEqualTo(groups.of("d"));
    assertThat(groups.of("a")).isNotEqualTo(groups.of("e"));
    assertThat(groups.of("e")).isEqualTo(groups.of("f"));
  }
}
