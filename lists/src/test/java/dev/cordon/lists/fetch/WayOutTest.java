package dev.cordon.lists.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.KnownLists;
import dev.cordon.lists.fetch.FetchSettings.PlainHttp;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where requests go, by which proxy, and after which pauses.
final class WayOutTest {

  @Test
  void everyListThatCanBeImportedHasAnAddressWithTls() {
    Publishers bundled = Publishers.bundled();
    AddressRule rule = new AddressRule(FetchSettings.standard().plainHttp());
    assertThat(bundled.ids()).containsExactlyInAnyOrderElementsOf(KnownLists.ids());
    for (String list : bundled.ids()) {
      Publication publication = bundled.of(list).orElseThrow();
      assertThat(publication.documented()).startsWith("https://");
      assertThat(publication.files())
          .isNotEmpty()
          .allSatisfy(file -> assertThat(rule.fault(file.address())).isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"un-sc\tfile\ta.xml\thttps://a", "un-sc\tMoon\ta.xml\thttps://a\tb"})
  void aTableOfAnotherFormIsNotTaken(String table) {
    assertThatThrownBy(() -> Publishers.parse(table))
        .isInstanceOfAny(IllegalArgumentException.class, java.time.DateTimeException.class);
  }

  @Test
  void aListHasOnePublicationWithFilesThatHaveNames() {
    Publication one = Site.un(URI.create("https://publisher.example/a.xml"));
    assertThatThrownBy(() -> new Publishers(List.of(one, one)))
        .hasMessage("un-sc is published in two places");
    assertThatThrownBy(() -> new Publication("un-sc", one.day(), List.of(), "nowhere"))
        .hasMessage("the publication of un-sc names no file");
    assertThatThrownBy(() -> new PublisherFile("../a.xml", one.files().getFirst().address()))
        .hasMessage("'../a.xml' is not the name of a file");
  }

  @ParameterizedTest
  @CsvSource({
    "https://publisher.example/a, NEVER, true",
    "HTTPS://Publisher.Example/a, NEVER, true",
    "http://publisher.example/a, LOOPBACK, false",
    "http://127.0.0.1:8080/a, NEVER, false",
    "http://127.0.0.1:8080/a, LOOPBACK, true",
    "http://localhost/a, LOOPBACK, true",
    "http://[::1]/a, LOOPBACK, true",
    "http://127.0.0.1.publisher.example/a, LOOPBACK, false",
    "http://localhost.publisher.example/a, LOOPBACK, false",
  })
  void onlyTlsWillDoOrThisMachineWhereAllowed(String address, PlainHttp plainHttp, boolean may) {
    assertThat(new AddressRule(plainHttp).fault(URI.create(address)).isEmpty()).isEqualTo(may);
  }

  @ParameterizedTest
  @CsvSource({
    "publisher.example, false",
    "direct.example, true",
    "a.direct.example, true",
    "notdirect.example, false",
    "deep.dotted.example, true",
    "starred.example, true",
    "127.0.0.1, true",
    "localhost, true",
  })
  void theProxyIsUsedButForWhatTheEnvironmentExcepts(String host, boolean direct) {
    Proxies proxies =
        Proxies.of(
            Map.of(
                "HTTPS_PROXY", "http://proxy.example:3128",
                "NO_PROXY", "direct.example, .dotted.example *.starred.example"));
    List<Proxy> chosen = proxies.select(URI.create("https://" + host + "/a"));
    assertThat(chosen).hasSize(1);
    assertThat(chosen.getFirst().equals(Proxy.NO_PROXY)).isEqualTo(direct);
  }

  @Test
  void smallLettersAndBareAddressesDoAsWell() {
    Proxies proxies = Proxies.of(Map.of("https_proxy", "proxy.example:3128", "no_proxy", "*"));
    assertThat(proxies.select(URI.create("https://publisher.example")))
        .containsExactly(Proxy.NO_PROXY);
    assertThat(
            Proxies.of(Map.of("https_proxy", "proxy.example:3128"))
                .select(URI.create("https://publisher.example"))
                .getFirst()
                .address())
        .hasToString("proxy.example/<unresolved>:3128");
    assertThat(Proxies.of(Map.of()).select(URI.create("https://publisher.example")))
        .containsExactly(Proxy.NO_PROXY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"socks5://proxy.example:1080", "http://proxy.example", "http://a:b@c:1", "a b"})
  void whatIsNoProxyIsNotTaken(String address) {
    assertThatThrownBy(() -> Proxies.of(Map.of("HTTPS_PROXY", address)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("HTTPS_PROXY ")
        .hasMessageNotContaining("a:b");
  }

  @Test
  void pausesGrowToALimitAndAreSpreadOverTheirWholeLength() {
    List<Duration> pauses = new ArrayList<>();
    Retries retries = new Retries(Site.SETTINGS, new SplittableRandom(11), pauses::add);
    for (int attempt = 1; attempt <= 8; attempt++) {
      long longest = Math.min(30_000, 1_000L << (attempt - 1));
      pauses.clear();
      for (int i = 0; i < 200; i++) {
        assertThat(retries.paused(attempt)).isTrue();
      }
      assertThat(pauses).allMatch(pause -> pause.toMillis() <= longest);
      assertThat(pauses).anyMatch(pause -> pause.toMillis() > longest * 9 / 10);
      assertThat(pauses).anyMatch(pause -> pause.toMillis() < longest / 10);
    }
  }

  @Test
  void anInterruptedPauseEndsTheAsking() {
    Retries retries =
        new Retries(
            Site.SETTINGS,
            new SplittableRandom(11),
            _ -> {
              throw new InterruptedException();
            });
    assertThat(retries.until(() -> new Answer.Away("gone"))).isEqualTo(new Answer.Away("gone"));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void settingsThatCouldNotFetchAreNotTaken() {
    assertThatThrownBy(
            () ->
                new FetchSettings(
                    Duration.ZERO,
                    Duration.ZERO,
                    Duration.ZERO,
                    Duration.ZERO,
                    1,
                    1,
                    0,
                    0,
                    Duration.ZERO,
                    Duration.ZERO,
                    PlainHttp.NEVER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("attempts 0");
  }
}
