package dev.cordon.lists.offence;

import java.net.http.HttpClient;

/// Breaks a rule of the architecture on purpose.
public final class AsksTheNetwork {

  private AsksTheNetwork() {}

  static HttpClient.Version version(HttpClient client) {
    return client.version();
  }
}
