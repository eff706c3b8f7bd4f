package dev.cordon.lists.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;

/// A publisher on this machine that answers as it is told to, and remembers what it was asked.
final class PublisherServer implements AutoCloseable {

  private final HttpServer server;
  private final String scheme;
  private final Map<String, HttpHandler> usual = new ConcurrentHashMap<>();
  private final Map<String, Deque<HttpHandler>> once = new ConcurrentHashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  private PublisherServer(HttpServer server, String scheme) {
    this.server = server;
    this.scheme = scheme;
    server.createContext("/", this::handle);
    server.start();
  }

  static PublisherServer plain() throws IOException {
    return new PublisherServer(HttpServer.create(anyPort(), 0), "http");
  }

  static PublisherServer tls(SSLContext identity) throws IOException {
    HttpsServer server = HttpsServer.create(anyPort(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(identity));
    return new PublisherServer(server, "https");
  }

  URI at(String path) {
    return URI.create("%s://127.0.0.1:%d%s".formatted(scheme, server.getAddress().getPort(), path));
  }

  /// Requests so far, `(if changed)` for conditional ones.
  List<String> asked() {
    return List.copyOf(asked);
  }

  /// Answers a path in the usual way.
  void on(String path, HttpHandler handler) {
    usual.put(path, handler);
  }

  /// Answers the next request for a path, before the usual way.
  void next(String path, HttpHandler handler) {
    once.computeIfAbsent(path, _ -> new ArrayDeque<>()).add(handler);
  }

  /// Serves a version of a file, and 304 to who has it.
  void serve(String path, byte[] content, String tag, String lastModified) {
    on(path, file(content, tag, lastModified));
  }

  static HttpHandler file(byte[] content, String tag, String lastModified) {
    return exchange -> {
      exchange.getResponseHeaders().set("ETag", tag);
      exchange.getResponseHeaders().set("Last-Modified", lastModified);
      if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
      send(exchange, content);
    };
  }

  static HttpHandler bytes(byte[] content) {
    return exchange -> send(exchange, content);
  }

  static HttpHandler bytes(byte[] content, String header, String value) {
    return exchange -> {
      exchange.getResponseHeaders().set(header, value);
      send(exchange, content);
    };
  }

  /// Sends the same bytes over and over, without saying how many.
  static HttpHandler endless(byte[] content, int times, String header, String value) {
    return exchange -> {
      exchange.getResponseHeaders().set(header, value);
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        for (int i = 0; i < times; i++) {
          out.write(content);
        }
      }
    };
  }

  static HttpHandler status(int status) {
    return exchange -> exchange.sendResponseHeaders(status, -1);
  }

  static HttpHandler redirect(String to) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", to);
      exchange.sendResponseHeaders(302, -1);
    };
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    boolean conditional = exchange.getRequestHeaders().containsKey("If-None-Match");
    asked.add(path + (conditional ? " (if changed)" : ""));
    try (exchange) {
      Deque<HttpHandler> first = once.getOrDefault(path, new ArrayDeque<>());
      HttpHandler handler = first.isEmpty() ? usual.get(path) : first.poll();
      if (handler == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        handler.handle(exchange);
      }
    }
  }

  private static void send(HttpExchange exchange, byte[] content) throws IOException {
    exchange.sendResponseHeaders(200, content.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(content);
    }
  }

  private static InetSocketAddress anyPort() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }
}
