package dev.cordon.lists.fetch;

import dev.cordon.lists.fetch.FetchSettings.PlainHttp;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/// Which addresses may be asked: TLS only, and no passwords in them.
final class AddressRule {

  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");

  private final PlainHttp plainHttp;

  AddressRule(PlainHttp plainHttp) {
    this.plainHttp = plainHttp;
  }

  /// Why an address must not be asked; empty if it may.
  String fault(URI address) {
    String scheme = scheme(address);
    String host = host(address);
    if (host.isEmpty()) {
      return "'%s' has no host".formatted(brief(address));
    }
    if (address.getRawUserInfo() != null) {
      return "an address with a user's name or password, at %s, is not asked".formatted(host);
    }
    return switch (scheme) {
      case "https" -> "";
      case "http" ->
          plainHttp == PlainHttp.LOOPBACK && isLoopback(host)
              ? ""
              : "%s is not protected by TLS".formatted(brief(address));
      default -> "'%s' is neither http nor https".formatted(brief(address));
    };
  }

  static boolean isLoopback(String host) {
    return LOOPBACK.matcher(host).matches();
  }

  static String scheme(URI address) {
    return address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
  }

  static String host(URI address) {
    return address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
  }

  /// An address without its query, which may hold a signature.
  static String brief(URI address) {
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return host(address).isEmpty()
        ? scheme(address) + ":" + path
        : scheme(address) + "://" + host(address) + port + path;
  }
}
