package tutti.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Posts facts over a connection that is kept until the server ends it. It does the least HTTP asks
 * for: a general client takes more of the machine than the server whose speed is measured.
 */
final class PostingClient implements FactClient {

  private static final String HEAD =
      "POST /api/v1/evidence HTTP/1.1\r\nHost: %s\r\nContent-Type: %s\r\n"
          + "Content-Length: %d\r\n\r\n";
  private static final int HEX = 16;

  private final String type;
  private final int facts;
  private final Supplier<String> body;
  private final URI server;
  private Socket socket;
  private InputStream answers;

  /**
   * @param facts so many are in each body
   */
  PostingClient(URI server, String type, int facts, Supplier<String> body) throws IOException {
    this.type = requireNonNull(type, "type");
    this.facts = facts;
    this.body = requireNonNull(body, "body");
    this.server = requireNonNull(server, "server");
    this.socket = new Socket(server.getHost(), server.getPort());
    this.answers = new BufferedInputStream(socket.getInputStream());
  }

  @Override
  public int send() throws IOException {
    socket.getOutputStream().write(request(body.get()).getBytes(UTF_8));
    var status = line();
    var answer = answer();
    if (!status.startsWith("HTTP/1.1 200") || !answer.contains("\"accepted\":" + facts + ",")) {
      throw new IllegalStateException(status + " " + answer);
    }
    return facts;
  }

  private String request(String facts) {
    return HEAD.formatted(server.getAuthority(), type, facts.getBytes(UTF_8).length) + facts;
  }

  private String answer() throws IOException {
    var head = new HashMap<String, String>();
    for (var header = line(); !header.isEmpty(); header = line()) {
      var colon = header.indexOf(':');
      head.put(
          header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).strip());
    }
    var length = head.get("content-length");
    var answer = length == null ? chunks() : text(Integer.parseInt(length));
    if ("close".equals(head.get("connection"))) {
      reopen();
    }
    return answer;
  }

  private void reopen() throws IOException {
    socket.close();
    socket = new Socket(server.getHost(), server.getPort());
    answers = new BufferedInputStream(socket.getInputStream());
  }

  private String chunks() throws IOException {
    var text = new StringBuilder();
    for (var length = chunk(); length > 0; length = chunk()) {
      text.append(text(length));
      line();
    }
    line();
    return text.toString();
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line(), HEX);
  }

  private String text(int length) throws IOException {
    return new String(answers.readNBytes(length), UTF_8);
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (var next = answers.read(); next != '\n'; next = answers.read()) {
      if (next < 0) {
        throw new EOFException("The server ended the connection.");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
