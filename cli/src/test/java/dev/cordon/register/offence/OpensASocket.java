package dev.cordon.register.offence;

import java.io.IOException;
import java.net.ServerSocket;

/// Breaks a rule of the architecture on purpose.
public final class OpensASocket {

  private OpensASocket() {}

  static ServerSocket open() throws IOException {
    return new ServerSocket(0);
  }
}
