package tutti.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tutti.PatientClient;
import tutti.WebHouse;

/** Somebody with cookies who asks for pages and sends forms. */
final class Visitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final WebHouse house;
  private final PatientClient http = new PatientClient();

  Visitor(WebHouse house) {
    this.house = house;
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  HttpResponse<String> at(String path) {
    return send(HttpRequest.newBuilder(URI.create(house.page(path))).GET());
  }

  HttpResponse<String> method(String method, String path) {
    return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
  }

  String token() {
    var found = TOKEN.matcher(get("/import").body());
    return found.find() ? found.group(1) : "";
  }

  /** Follows to the page a form leads to. */
  HttpResponse<String> send(Form form) {
    var answer = send(request("/import").header("Content-Type", form.type()).POST(form.body()));
    return answer.statusCode() == 303
        ? get(answer.headers().firstValue("Location").orElseThrow())
        : answer;
  }

  /** The answer to a form, wherever it leads. */
  HttpResponse<String> sent(String path, Form form) {
    return send(request(path).header("Content-Type", form.type()).POST(form.body()));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(house.address()).resolve(path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return http.send(request.build());
  }

  /** The first line of the answer to a request that names any host. */
  String firstLineFor(String host) {
    try (var socket = new Socket("127.0.0.1", URI.create(house.address()).getPort())) {
      var request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
