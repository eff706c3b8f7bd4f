package dev.cordon.lists.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each way in which a publisher can fail has its own line, and leaves the home as it was.
final class FaultyPublisherTest {

  private static final byte[] LATER = Published.un("2024-05-02", 40);

  @TempDir Path folder;
  private Site site;
  private PublisherServer server;
  private String before;

  @BeforeEach
  void anEditionIsInForce() throws IOException, NoSuchAlgorithmException {
    site = new Site(folder);
    server = PublisherServer.plain();
    server.serve(
        "/un.xml", Published.un("2024-05-01", 1), "\"one\"", "Wed, 01 May 2024 10:00:00 GMT");
    assertThat(site.fetch(Site.un(server.at("/un.xml"))).line())
        .isEqualTo("un-sc: edition of 2024-05-01, 1 listings, 0 quarantined; now in force");
    before = site.onDisk();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of("missing", PublisherServer.status(404), "127.0.0.1 answered 404 for ADDRESS"),
        Arguments.of(
            "forbidden", PublisherServer.status(403), "127.0.0.1 answered 403 for ADDRESS"),
        Arguments.of(
            "a web page by its type",
            PublisherServer.bytes(LATER, "Content-Type", "text/html; charset=utf-8"),
            "it sent a web page (text/html; charset=utf-8) instead of the file"),
        Arguments.of(
            "a web page by its content",
            PublisherServer.bytes(
                "\uFEFF\n <!DOCTYPE HTML><html>Down for maintenance</html>".getBytes(UTF_8),
                "Content-Type",
                "text/xml"),
            "it sent a web page instead of the file"),
        Arguments.of(
            "a short web page",
            PublisherServer.bytes("<html>".getBytes(UTF_8)),
            "it sent a web page instead of the file"),
        Arguments.of(
            "packed otherwise",
            PublisherServer.bytes(LATER, "Content-Encoding", "br"),
            "it packed the file as 'br'"),
        Arguments.of(
            "announced too large",
            PublisherServer.bytes(new byte[2_000_001]),
            "it announced 2,000,001 bytes, more than 2,000,000"),
        Arguments.of(
            "too large, unannounced",
            PublisherServer.endless(new byte[100_000], 50, "Content-Type", "text/xml"),
            "the file has more than 2,000,000 bytes"),
        Arguments.of(
            "too large when unpacked",
            PublisherServer.bytes(
                Published.gzipped(Arrays.copyOf(noise(1_000_000), 2_000_001)),
                "Content-Encoding",
                "gzip"),
            "the file has more than 2,000,000 bytes"),
        Arguments.of(
            "redirects in a circle",
            PublisherServer.redirect("/other.xml"),
            "it redirects in a circle, to ADDRESS again"),
        Arguments.of(
            "redirects to plain HTTP elsewhere",
            PublisherServer.redirect("http://publisher.example/un.xml?secret"),
            "it redirects, and http://publisher.example/un.xml is not protected by TLS"),
        Arguments.of(
            "redirects to a file",
            PublisherServer.redirect("file:///etc/hostname"),
            "it redirects, and 'file:/etc/hostname' has no host"),
        Arguments.of(
            "redirects to FTP",
            PublisherServer.redirect("ftp://publisher.example/un.xml"),
            "it redirects, and 'ftp://publisher.example/un.xml' is neither http nor https"),
        Arguments.of(
            "redirects with a password",
            PublisherServer.redirect("https://user:secret@publisher.example/un.xml"),
            "it redirects, and an address with a user's name or password, at publisher.example,"
                + " is not asked"),
        Arguments.of(
            "redirects nowhere",
            PublisherServer.status(302),
            "ADDRESS redirects without saying where"),
        Arguments.of(
            "redirects to no address",
            PublisherServer.redirect("ht tp://a b"),
            "ADDRESS redirects to what is no address: "
                + "Illegal character in scheme name at index 2: ht tp://a b"),
        Arguments.of(
            "an answer to a question not asked",
            PublisherServer.status(304),
            "127.0.0.1 answered 304 (not modified) though nothing was known"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void whatMustNotBeTakenIsRefusedAtOnce(String what, HttpHandler handler, String reason)
      throws IOException {
    server.on("/other.xml", handler);
    Publication publication = Site.un(server.at("/other.xml"));

    UpdateOutcome outcome = site.fetch(publication);

    String at = publication.files().getFirst().address().toString();
    assertThat(outcome).as(what).isInstanceOf(UpdateOutcome.Refused.class);
    assertThat(outcome.line())
        .isEqualTo("un-sc: refused, consolidated.xml: " + reason.replace("ADDRESS", at));
    assertThat(outcome.isCurrent()).isFalse();
    assertThat(site.pauses).isEmpty();
    nothingChanged();
  }

  @Test
  void moreRedirectsThanAllowedAreRefusedAndFewerFollowed() throws IOException {
    server.on("/0", PublisherServer.redirect("/1"));
    server.on("/1", PublisherServer.redirect("/2"));
    server.on("/2", PublisherServer.redirect(server.at("/3").toString()));
    server.on("/3", PublisherServer.redirect("/4"));
    server.on("/4", PublisherServer.bytes(LATER));

    assertThat(site.fetch(Site.un(server.at("/0"))).line())
        .isEqualTo("un-sc: refused, consolidated.xml: it redirects more than 3 times");
    nothingChanged();
    assertThat(site.fetch(Site.un(server.at("/1"))).line()).endsWith("now in force");
  }

  @Test
  void aServerErrorIsAskedAgainAndThenTaken() throws IOException {
    server.on("/un.xml", PublisherServer.bytes(LATER));
    server.next("/un.xml", PublisherServer.status(500));
    server.next("/un.xml", PublisherServer.status(429));

    assertThat(site.fetch(Site.un(server.at("/un.xml"))).line())
        .isEqualTo("un-sc: edition of 2024-05-02, 40 listings, 0 quarantined; now in force");
    assertThat(site.pauses).hasSize(2);
    assertThat(site.pauses.getFirst()).isLessThanOrEqualTo(Duration.ofSeconds(1));
    assertThat(site.pauses.getLast()).isLessThanOrEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void aServerThatStaysBrokenIsAway() throws IOException {
    server.on("/un.xml", PublisherServer.status(503));

    UpdateOutcome outcome = site.fetch(Site.un(server.at("/un.xml")));

    assertThat(outcome.line())
        .isEqualTo(
            "un-sc: publisher away, consolidated.xml: 127.0.0.1 answered 503 (asked 3 times)");
    assertThat(outcome.isCurrent()).isFalse();
    nothingChanged();
  }

  @Test
  void aServerThatIsNotThereIsAway() throws IOException {
    URI nobody;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = URI.create("http://127.0.0.1:%d/un.xml".formatted(socket.getLocalPort()));
    }

    assertThat(site.fetch(Site.un(nobody)).line())
        .isEqualTo(
            "un-sc: publisher away, consolidated.xml: 127.0.0.1 could not be reached"
                + " (asked 3 times)");
    nothingChanged();
  }

  @Test
  void aSlowDripIsCutOff() throws IOException {
    site.with(impatient());
    RawServer.Script drip =
        out -> {
          RawServer.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
          for (int i = 0; i < 400; i++) {
            RawServer.write(out, "x");
            Thread.sleep(10);
          }
        };
    assertThat(raw(drip).replaceFirst("sent \\d+ bytes", "sent N bytes"))
        .isEqualTo(
            "un-sc: publisher away, consolidated.xml: it sent N bytes in 200 ms, fewer than 100"
                + " (asked 3 times)");
  }

  @Test
  void aServerThatFallsSilentIsCutOff() throws IOException {
    site.with(impatient());
    RawServer.Script silence =
        out -> {
          RawServer.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\nabc");
          Thread.sleep(450);
        };
    assertThat(raw(silence))
        .startsWith("un-sc: publisher away, consolidated.xml: it sent ")
        .contains("fewer than 100");
  }

  @Test
  void aSteadyStreamThatNeverEndsIsCutOff() throws IOException {
    site.with(impatient());
    RawServer.Script steady =
        out -> {
          RawServer.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
          for (int i = 0; i < 200; i++) {
            RawServer.write(out, "x".repeat(100));
            Thread.sleep(10);
          }
        };
    assertThat(raw(steady))
        .isEqualTo(
            "un-sc: publisher away, consolidated.xml: the file was not complete after 600 ms"
                + " (asked 3 times)");
  }

  @Test
  void aServerThatAcceptsAndSaysNothingIsAway() throws IOException {
    site.with(answeringWithin(Duration.ofSeconds(1)));
    assertThat(raw(_ -> Thread.sleep(3_000)))
        .isEqualTo("un-sc: publisher away, consolidated.xml: 127.0.0.1 did not answer within 1 s");
  }

  @Test
  void anAnswerCutInTheMiddleIsAskedAgain() throws IOException {
    RawServer.Script cut =
        out -> {
          RawServer.write(out, "HTTP/1.1 200 OK\r\nContent-Length: " + LATER.length + "\r\n\r\n");
          out.write(LATER, 0, 500);
        };
    assertThat(raw(cut))
        .isEqualTo(
            "un-sc: publisher away, consolidated.xml: the answer broke off after 500 of %,d bytes"
                    .formatted(LATER.length)
                + " (asked 3 times)");
  }

  @Test
  void anAnswerInPiecesThatIsCutIsAskedAgain() throws IOException {
    RawServer.Script cut =
        out ->
            RawServer.write(
                out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<?xml\r\n20\r\nab");
    assertThat(raw(cut)).contains("publisher away").contains("the answer broke off after ");
  }

  @Test
  void aPackedAnswerThatIsCutIsAskedAgain() throws IOException {
    byte[] packed = Published.gzipped(LATER);
    server.on(
        "/un.xml",
        PublisherServer.bytes(
            Arrays.copyOf(packed, packed.length - 20), "Content-Encoding", "gzip"));
    assertThat(site.fetch(Site.un(server.at("/un.xml"))).line())
        .contains("publisher away", "the answer broke off after");
    nothingChanged();
  }

  @Test
  void whatIsNoHttpIsAway() throws IOException {
    assertThat(raw(out -> RawServer.write(out, "220 ready\r\n\r\n")))
        .startsWith("un-sc: publisher away, consolidated.xml: 127.0.0.1 could not be asked: ");
  }

  @Test
  void aLengthShorterThanTheFileLeavesAFileThatIsRefused() throws IOException {
    RawServer.Script shorter =
        out -> {
          RawServer.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 300\r\n\r\n");
          out.write(LATER);
        };
    refusedByTheReader(fetchedFrom(shorter));
  }

  @Test
  void anAnswerWithoutLengthThatIsCutLeavesAFileThatIsRefused() throws IOException {
    RawServer.Script cut =
        out -> {
          RawServer.write(out, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
          out.write(LATER, 0, LATER.length - 5);
        };
    refusedByTheReader(fetchedFrom(cut));
  }

  private void refusedByTheReader(String line) throws IOException {
    String reason = line.replaceFirst("^un-sc: refused, ", "");
    assertThat(reason).startsWith("consolidated.xml ").contains("not well-formed");
    nothingChangedButTheNoteOfARefusal(reason);
  }

  @Test
  void aGzipBombIsRefusedInsideAMemoryBound() throws IOException {
    byte[] member = Published.gzipped(new byte[10_000_000]);
    site.with(sized(64L << 20));
    server.on("/un.xml", PublisherServer.endless(member, 1_000, "Content-Encoding", "gzip"));
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long allocatedBefore = threads.getCurrentThreadAllocatedBytes();

    String line = site.fetch(Site.un(server.at("/un.xml"))).line();

    assertThat(line)
        .startsWith("un-sc: refused, consolidated.xml: ")
        .endsWith(" bytes unpacked to more than 100 times as many, as no list does");
    assertThat(threads.getCurrentThreadAllocatedBytes() - allocatedBefore).isLessThan(32L << 20);
    nothingChanged();
  }

  @Test
  void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
    SelfSigned certificate = new SelfSigned(folder, "ip:127.0.0.1");
    try (PublisherServer tls = PublisherServer.tls(certificate.identity())) {
      tls.on("/un.xml", PublisherServer.bytes(LATER));

      assertThat(site.fetch(Site.un(tls.at("/un.xml"))).line())
          .startsWith(
              "un-sc: refused, consolidated.xml: the certificate of 127.0.0.1 is not trusted (")
          .endsWith("). Perhaps something on the way replaces certificates.");
      assertThat(tls.asked()).isEmpty();
      assertThat(site.pauses).isEmpty();
      nothingChanged();
    }
  }

  @Test
  void aCertificateForAnotherNameIsRefused() throws Exception {
    SelfSigned certificate = new SelfSigned(folder, "dns:publisher.example");
    try (PublisherServer tls = PublisherServer.tls(certificate.identity())) {
      tls.on("/un.xml", PublisherServer.bytes(LATER));

      assertThat(site.trusting(certificate.trust()).fetch(Site.un(tls.at("/un.xml"))).line())
          .startsWith(
              "un-sc: refused, consolidated.xml: the certificate of 127.0.0.1 is not trusted (");
      nothingChanged();
    }
  }

  @Test
  void tlsIsNotLeftForPlainHttp() throws Exception {
    SelfSigned certificate = new SelfSigned(folder, "ip:127.0.0.1");
    site.trusting(certificate.trust()).with(FetchSettings.standard());
    server.on("/un.xml", PublisherServer.bytes(LATER));
    try (PublisherServer tls = PublisherServer.tls(certificate.identity())) {
      tls.on("/un.xml", PublisherServer.redirect(server.at("/un.xml").toString()));
      int asked = server.asked().size();

      assertThat(site.fetch(Site.un(tls.at("/un.xml"))).line())
          .isEqualTo(
              "un-sc: refused, consolidated.xml: it redirects, and %s is not protected by TLS"
                  .formatted(server.at("/un.xml")));
      assertThat(tls.asked()).containsExactly("/un.xml");
      assertThat(server.asked()).hasSize(asked);
      nothingChanged();

      tls.on("/un.xml", PublisherServer.bytes(LATER));
      assertThat(site.fetch(Site.un(tls.at("/un.xml"))).line()).endsWith("now in force");
    }
  }

  @Test
  void aProxyIsAskedAndItsRefusalSaid() throws IOException {
    try (RawServer proxy =
        new RawServer(
            out -> RawServer.write(out, "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"))) {
      site.with(Proxies.of(Map.of("HTTPS_PROXY", "http://localhost:" + proxy.port())));

      assertThat(site.fetch(Site.un(URI.create("https://publisher.example/un.xml"))).line())
          .startsWith(
              "un-sc: publisher away, consolidated.xml: publisher.example could not be asked"
                  + " through the proxy localhost:%d: ".formatted(proxy.port()))
          .contains("403");
      assertThat(proxy.asked().getFirst()).startsWith("CONNECT publisher.example:443 ");
      nothingChanged();
    }
  }

  @Test
  void aProxyThatAsksForAPasswordIsSaid() throws IOException {
    try (RawServer proxy =
        new RawServer(
            out ->
                RawServer.write(
                    out,
                    "HTTP/1.1 407 Password\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n"))) {
      site.with(Proxies.of(Map.of("HTTPS_PROXY", "http://localhost:" + proxy.port())));

      assertThat(site.fetch(Site.un(URI.create("https://publisher.example/un.xml"))).line())
          .isEqualTo(
              "un-sc: refused, consolidated.xml: the proxy asks for a password, which is not"
                  + " supported");
      nothingChanged();
    }
  }

  private String raw(RawServer.Script script) throws IOException {
    String line = fetchedFrom(script);
    nothingChanged();
    return line;
  }

  private String fetchedFrom(RawServer.Script script) throws IOException {
    try (RawServer raw = new RawServer(script)) {
      URI address = URI.create("http://127.0.0.1:%d/un.xml".formatted(raw.port()));
      return site.fetch(Site.un(address)).line();
    }
  }

  private void nothingChanged() throws IOException {
    nothingChangedButTheNoteOfARefusal("");
  }

  private void nothingChangedButTheNoteOfARefusal(String reason) throws IOException {
    assertThat(site.onDisk()).isEqualTo(before);
    assertThat(site.refusal("un-sc")).isEqualTo(reason);
    assertThat(site.leftovers()).isEmpty();
  }

  private static FetchSettings sized(long largestFile) {
    return settings(Site.SETTINGS.firstByte(), Site.SETTINGS.window(), largestFile, 3);
  }

  private static FetchSettings impatient() {
    return settings(
        Site.SETTINGS.firstByte(), Duration.ofMillis(200), Site.SETTINGS.largestFile(), 3);
  }

  private static FetchSettings answeringWithin(Duration firstByte) {
    return settings(firstByte, Site.SETTINGS.window(), Site.SETTINGS.largestFile(), 1);
  }

  private static FetchSettings settings(
      Duration firstByte, Duration window, long largestFile, int attempts) {
    FetchSettings usual = Site.SETTINGS;
    return new FetchSettings(
        usual.connect(),
        firstByte,
        window.multipliedBy(3),
        window,
        usual.leastInWindow(),
        largestFile,
        usual.redirects(),
        attempts,
        usual.firstPause(),
        usual.longestPause(),
        usual.plainHttp());
  }

  /// Bytes that cannot be packed.
  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new SplittableRandom(5).nextBytes(bytes);
    return bytes;
  }
}
