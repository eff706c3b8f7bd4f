package dev.cordon.lists.fetch;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.security.NoSuchAlgorithmException;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLContext;

/// The way to the publishers: how patiently, through which proxy, and by which chance pauses are
/// spread.
public final class Network {

  private final FetchSettings settings;
  private final ProxySelector proxies;
  private final Retries retries;
  private final SSLContext trust;

  /// The network with the platform's own check of certificates and names.
  public Network(
      FetchSettings settings, ProxySelector proxies, RandomGenerator random, Sleeper sleeper) {
    this(settings, proxies, random, sleeper, platformTrust());
  }

  Network(
      FetchSettings settings,
      ProxySelector proxies,
      RandomGenerator random,
      Sleeper sleeper,
      SSLContext trust) {
    this.settings = settings;
    this.proxies = proxies;
    this.retries = new Retries(settings, random, sleeper);
    this.trust = trust;
  }

  /// The network as a person's run uses it.
  ///
  /// @param seed of the chance that spreads pauses
  public static Network standard(Proxies proxies, long seed) {
    return new Network(
        FetchSettings.standard(), proxies, new SplittableRandom(seed), Thread::sleep);
  }

  Retries retries() {
    return retries;
  }

  Fetcher open() {
    /* HTTP/1.1 does for a handful of files a day, and its client checks lengths strictly. */
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.connect())
            .proxy(proxies)
            .sslContext(trust)
            .build();
    return new Fetcher(settings, client, retries);
  }

  private static SSLContext platformTrust() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("the platform's trust store could not be used", e);
    }
  }
}
