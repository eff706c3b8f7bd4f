package dev.cordon.lists.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Asks publishers for files.
///
/// Redirects are followed here and not by the client, so that each address on the way is held to
/// the same rule.
final class Fetcher implements AutoCloseable {

  private final FetchSettings settings;
  private final HttpClient client;
  private final Retries retries;
  private final AddressRule rule;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("cordon-rate-watch").factory());

  Fetcher(FetchSettings settings, HttpClient client, Retries retries) {
    this.settings = settings;
    this.client = client;
    this.retries = retries;
    this.rule = new AddressRule(settings.plainHttp());
  }

  /// Makes an answer of a response with content.
  @FunctionalInterface
  private interface Taker {
    Answer take(HttpHeaders headers, InputStream body);
  }

  /// Writes a file to disk unless the publisher still has the version that is known.
  ///
  /// @param known `Validators.NONE` to have it in any case
  /// @param arrived is told how many further bytes came
  /// @throws java.io.UncheckedIOException if the disk failed
  Answer download(PublisherFile file, Validators known, Path to, IntConsumer arrived) {
    return retries.until(
        () ->
            ask(file.address(), known, (headers, body) -> saved(file, headers, body, to, arrived)));
  }

  /// Whether the publisher still has a version, without reading another one.
  Answer probe(URI address, Validators known) {
    return retries.until(
        () ->
            ask(
                address,
                known,
                (headers, _) ->
                    known.sameVersion(Validators.of(headers))
                        ? new Answer.Same()
                        : new Answer.Changed()));
  }

  @Override
  public void close() {
    client.shutdownNow();
    timer.shutdownNow();
  }

  private Answer ask(URI first, Validators known, Taker taker) {
    Set<URI> seen = new HashSet<>();
    URI address = first;
    while (true) {
      String fault = rule.fault(address);
      if (!fault.isEmpty()) {
        return new Answer.Refused(seen.isEmpty() ? fault : "it redirects, and " + fault);
      }
      if (!seen.add(address)) {
        return new Answer.Refused(
            "it redirects in a circle, to %s again".formatted(AddressRule.brief(address)));
      }
      if (seen.size() > settings.redirects() + 1) {
        return new Answer.Refused(
            "it redirects more than %d times".formatted(settings.redirects()));
      }
      switch (step(address, known, taker)) {
        case Step.Done(var answer) -> {
          return answer;
        }
        case Step.On(var next) -> address = next;
      }
    }
  }

  /// What one request led to.
  private sealed interface Step {
    record Done(Answer answer) implements Step {}

    record On(URI next) implements Step {}
  }

  private Step step(URI address, Validators known, Taker taker) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(settings.firstByte())
            .header("User-Agent", "cordon")
            .header("Accept-Encoding", "gzip");
    known.addTo(request);
    HttpResponse<InputStream> response;
    try {
      response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    } catch (IOException e) {
      return new Step.Done(failed(address, e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Step.Done(new Answer.Refused("the fetch was interrupted"));
    }
    try (InputStream body = response.body()) {
      return answered(address, known, response, () -> taker.take(response.headers(), body));
    } catch (IOException e) {
      return new Step.Done(failed(address, e));
    }
  }

  private static Step answered(
      URI address, Validators known, HttpResponse<InputStream> response, Supplier<Answer> content) {
    int status = response.statusCode();
    String host = AddressRule.host(address);
    return switch (status) {
      case 200 -> new Step.Done(content.get());
      case 301, 302, 303, 307, 308 -> redirected(address, response);
      case 304 ->
          new Step.Done(
              known.isEmpty()
                  ? new Answer.Refused(
                      "%s answered 304 (not modified) though nothing was known".formatted(host))
                  : new Answer.Same());
      case 407 ->
          new Step.Done(
              new Answer.Refused("the proxy asks for a password, which is not supported"));
      case 408, 429 -> new Step.Done(new Answer.Away("%s answered %d".formatted(host, status)));
      default ->
          new Step.Done(
              status >= 500
                  ? new Answer.Away("%s answered %d".formatted(host, status))
                  : new Answer.Refused(
                      "%s answered %d for %s".formatted(host, status, AddressRule.brief(address))));
    };
  }

  private static Step redirected(URI address, HttpResponse<InputStream> response) {
    String location = response.headers().firstValue("Location").orElse("");
    try {
      return location.isEmpty()
          ? new Step.Done(
              new Answer.Refused(
                  "%s redirects without saying where".formatted(AddressRule.brief(address))))
          : new Step.On(address.resolve(location));
    } catch (IllegalArgumentException e) {
      return new Step.Done(
          new Answer.Refused(
              "%s redirects to what is no address: %s"
                  .formatted(AddressRule.brief(address), e.getMessage())));
    }
  }

  private Answer saved(
      PublisherFile file, HttpHeaders headers, InputStream in, Path to, IntConsumer arrived) {
    try (RateWatch watch = new RateWatch(timer, settings, in)) {
      Body body =
          new Body(
              settings,
              headers,
              in,
              bytes -> {
                watch.arrived(bytes);
                arrived.accept(bytes);
              });
      try {
        String digest = body.writeTo(to);
        return watch.verdict().isEmpty()
            ? new Answer.Received(new FetchedFile(file.name(), digest, Validators.of(headers)))
            : new Answer.Away(watch.verdict());
      } catch (UnfitBodyException e) {
        return new Answer.Refused(e.reason());
      } catch (IOException e) {
        return new Answer.Away(
            watch.verdict().isEmpty()
                ? "the answer broke off after %s".formatted(body.progress())
                : watch.verdict());
      }
    }
  }

  private Answer failed(URI address, IOException e) {
    String host = AddressRule.host(address);
    if (hasCause(e, CertificateException.class) || hasCause(e, CertPathBuilderException.class)) {
      return new Answer.Refused(
          "the certificate of %s is not trusted (%s). %s"
              .formatted(
                  host, e.getMessage(), "Perhaps something on the way replaces certificates."));
    }
    if (hasCause(e, UnresolvedAddressException.class)) {
      String way = through(address);
      return new Answer.Away(
          way.isEmpty()
              ? "the name %s could not be resolved".formatted(host)
              : "%s could not be reached%s, whose name could not be resolved".formatted(host, way));
    }
    return new Answer.Away(
        switch (e) {
          case HttpConnectTimeoutException _ ->
              "%s could not be reached%s within %d s"
                  .formatted(host, through(address), settings.connect().toSeconds());
          case HttpTimeoutException _ ->
              "%s did not answer within %d s".formatted(host, settings.firstByte().toSeconds());
          case ConnectException _ -> "%s could not be reached%s".formatted(host, through(address));
          default -> "%s could not be asked%s: %s".formatted(host, through(address), reason(e));
        });
  }

  /* A fault may be the proxy's, so a line about one names it. */
  private String through(URI address) {
    return client.proxy().stream()
        .flatMap(proxies -> proxies.select(address).stream())
        .filter(proxy -> proxy.address() instanceof InetSocketAddress)
        .map(proxy -> (InetSocketAddress) proxy.address())
        .findFirst()
        .map(at -> " through the proxy %s:%d".formatted(at.getHostString(), at.getPort()))
        .orElse("");
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private static boolean hasCause(Throwable e, Class<? extends Throwable> type) {
    int depth = 0;
    for (@Nullable Throwable cause = e; cause != null && depth < 20; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
      depth++;
    }
    return false;
  }
}
