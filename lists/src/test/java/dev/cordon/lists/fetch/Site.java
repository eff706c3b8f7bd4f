package dev.cordon.lists.fetch;

import dev.cordon.lists.fetch.FetchSettings.PlainHttp;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/// A home with an updater whose pauses take no time, and a view of all that is on its disk.
final class Site {

  static final Instant NOW = Instant.parse("2024-06-01T12:00:00Z");

  static final FetchSettings SETTINGS =
      new FetchSettings(
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(60),
          Duration.ofSeconds(10),
          100,
          2_000_000,
          3,
          3,
          Duration.ofSeconds(1),
          Duration.ofSeconds(30),
          PlainHttp.LOOPBACK);

  final Path home;
  final Path temporary;
  final List<Duration> pauses = new ArrayList<>();
  private FetchSettings settings = SETTINGS;
  private Proxies proxies = Proxies.of(Map.of());
  private SSLContext trust;

  Site(Path folder) throws IOException, NoSuchAlgorithmException {
    home = folder.resolve("home");
    temporary = Files.createDirectories(folder.resolve("temporary"));
    trust = SSLContext.getDefault();
  }

  Site with(FetchSettings other) {
    settings = other;
    return this;
  }

  Site with(Proxies other) {
    proxies = other;
    return this;
  }

  Site trusting(SSLContext other) {
    trust = other;
    return this;
  }

  ListUpdater updater(Publication... publications) {
    Network network = new Network(settings, proxies, new SplittableRandom(1), pauses::add, trust);
    return new ListUpdater(
        home, temporary, new Publishers(List.of(publications)), network, () -> NOW);
  }

  UpdateOutcome fetch(Publication publication) {
    try (ListUpdater updater = updater(publication)) {
      return updater.fetch(publication.list(), _ -> {});
    }
  }

  static Publication un(URI address) {
    return new Publication(
        "un-sc",
        new DaySource.InFile(),
        List.of(new PublisherFile("consolidated.xml", address)),
        "nowhere");
  }

  static Publication ofac(PublisherServer server) {
    return new Publication(
        "us-ofac-sdn",
        new DaySource.LastModified(ZoneId.of("America/New_York")),
        Stream.of("SDN.CSV", "ALT.CSV", "ADD.CSV", "SDN_COMMENTS.CSV")
            .map(name -> new PublisherFile(name, server.at("/" + name)))
            .toList(),
        "nowhere");
  }

  /// A digest of all files and folders in the home, by name and content, but for the note of a
  /// refused import.
  String onDisk() throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    if (Files.exists(home)) {
      List<Path> entries;
      try (Stream<Path> all = Files.walk(home)) {
        entries = all.filter(entry -> !entry.endsWith("refused")).sorted().toList();
      }
      for (Path entry : entries) {
        digest.update((home.relativize(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        if (Files.isRegularFile(entry)) {
          digest.update(Files.readAllBytes(entry));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /// What is left of files on their way.
  List<Path> leftovers() throws IOException {
    try (Stream<Path> all = Files.list(temporary)) {
      return all.toList();
    }
  }
}
