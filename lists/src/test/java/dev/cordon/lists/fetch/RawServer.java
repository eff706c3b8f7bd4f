package dev.cordon.lists.fetch;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A server that writes exactly the bytes it is told to, however wrong, and then hangs up.
final class RawServer implements AutoCloseable {

  /// Writes an answer.
  @FunctionalInterface
  interface Script {
    void answer(OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket socket;
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  RawServer(Script script) throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().name("raw-server").start(() -> serve(script));
  }

  int port() {
    return socket.getLocalPort();
  }

  /// First lines of the requests so far.
  List<String> asked() {
    return List.copyOf(asked);
  }

  static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void serve(Script script) {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        BufferedReader request =
            new BufferedReader(new InputStreamReader(connection.getInputStream(), US_ASCII));
        String line = request.readLine();
        asked.add(String.valueOf(line));
        while (line != null && !line.isEmpty()) {
          line = request.readLine();
        }
        script.answer(connection.getOutputStream());
      } catch (IOException e) {
        // The asker hung up, as it should, or the server was closed, which ends the loop.
      } catch (InterruptedException e) {
        return;
      }
    }
  }
}
