package tutti.request;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import tutti.WebHouse;

/** A connection on which anything can be sent, HTTP or not. */
final class Wire implements AutoCloseable {

  private final Socket socket;
  private final int port;

  Wire(WebHouse house) throws IOException {
    this.port = URI.create(house.address()).getPort();
    this.socket = new Socket("127.0.0.1", port);
  }

  /** Sends a text; {@code HOST} in it is the house. */
  Wire send(String text) throws IOException {
    out().write(text.replace("HOST", "127.0.0.1:" + port).getBytes(UTF_8));
    out().flush();
    return this;
  }

  OutputStream out() throws IOException {
    return socket.getOutputStream();
  }

  InputStream in() throws IOException {
    return socket.getInputStream();
  }

  /** Nothing more is sent. */
  Wire ended() throws IOException {
    socket.shutdownOutput();
    return this;
  }

  /** Everything that comes until the house hangs up. */
  Answer answer() throws IOException {
    return new Answer(new String(in().readAllBytes(), ISO_8859_1));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  /** What was answered, head and body as they came. */
  record Answer(String text) {

    int status() {
      return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
    }

    String head() {
      return text.split("\r\n\r\n", 2)[0].toLowerCase(Locale.ROOT);
    }

    String body() {
      var parts = text.split("\r\n\r\n", 2);
      return parts.length == 2 ? parts[1] : "";
    }
  }
}
