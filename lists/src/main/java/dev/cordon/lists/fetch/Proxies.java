package dev.cordon.lists.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which way a request leaves: through the proxy that the environment names, or directly.
///
/// `HTTPS_PROXY` and `NO_PROXY`, in capitals or small letters, as curl reads them
/// (<https://curl.se/docs/manpage.html#ENVIRONMENT>): `NO_PROXY` holds names of hosts, each of
/// which covers its subdomains, or `*` for all. What lies on this machine is always asked directly.
public final class Proxies extends ProxySelector {

  private final List<Proxy> proxy;
  private final List<String> direct;

  private Proxies(List<Proxy> proxy, List<String> direct) {
    this.proxy = proxy;
    this.direct = direct;
  }

  /// The way out as `HTTPS_PROXY` and `NO_PROXY` have it.
  ///
  /// @throws IllegalArgumentException if `HTTPS_PROXY` is not the address of a proxy
  public static Proxies of(Map<String, String> environment) {
    String address = variable(environment, "HTTPS_PROXY");
    List<String> direct = new ArrayList<>();
    for (String entry : variable(environment, "NO_PROXY").split("[,\\s]+", -1)) {
      String host = entry.toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", "");
      if (!host.isEmpty()) {
        direct.add(host);
      }
    }
    return new Proxies(
        address.isEmpty() ? List.of(Proxy.NO_PROXY) : List.of(proxyAt(address)), direct);
  }

  @Override
  public List<Proxy> select(URI address) {
    String host = AddressRule.host(address);
    boolean isDirect =
        AddressRule.isLoopback(host)
            || direct.stream()
                .anyMatch(d -> d.equals("*") || host.equals(d) || host.endsWith("." + d));
    return isDirect ? List.of(Proxy.NO_PROXY) : proxy;
  }

  /// There is no second proxy to fall back on; the failure reaches the asker as an exception.
  @Override
  public void connectFailed(URI address, SocketAddress proxyAddress, IOException failure) {}

  private static Proxy proxyAt(String address) {
    URI parsed;
    try {
      parsed = URI.create(address.contains("://") ? address : "http://" + address);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "HTTPS_PROXY is not an address of the form http://HOST:PORT", e);
    }
    if (parsed.getRawUserInfo() != null) {
      throw new IllegalArgumentException(
          "HTTPS_PROXY holds a user's name or password, which is not supported."
              + " Perhaps run a local proxy that adds them.");
    }
    if (!AddressRule.scheme(parsed).equals("http")
        || AddressRule.host(parsed).isEmpty()
        || parsed.getPort() < 1) {
      throw new IllegalArgumentException(
          "HTTPS_PROXY must have the form http://HOST:PORT, not '%s'".formatted(address));
    }
    return new Proxy(
        Proxy.Type.HTTP,
        InetSocketAddress.createUnresolved(AddressRule.host(parsed), parsed.getPort()));
  }

  private static String variable(Map<String, String> environment, String name) {
    String capitals = environment.getOrDefault(name, "");
    return capitals.isBlank()
        ? environment.getOrDefault(name.toLowerCase(Locale.ROOT), "").strip()
        : capitals.strip();
  }
}
