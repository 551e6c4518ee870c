package tutti.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import tutti.WebHouse;

/** Asks a house, as programs and browsers do. */
record Asking(WebHouse house, HttpClient http) {

  static final String COMPANY =
      """
      apiVersion: tutti/v1
      kind: Company
      name: %s
      parties:
        - {id: a, kind: function}
        - {id: b, kind: function}
      arrows:
        - {id: leads, from: a, to: b, gives: leads}
      """;

  Asking(WebHouse house) {
    this(house, HttpClient.newHttpClient());
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  CompletableFuture<HttpResponse<String>> getAside(String path) {
    return http.sendAsync(request(path).GET().build(), BodyHandlers.ofString());
  }

  /** Publishes a company of a name, whatever is in force. */
  HttpResponse<String> publish(String name) {
    var latest = house.open().charters().current();
    var change =
        request("api/v1/company?why=test")
            .header("Content-Type", "application/yaml")
            .header("Tutti-Acting-As", "Ada")
            .PUT(BodyPublishers.ofString(COMPANY.formatted(name)));
    return send(
        latest.isEmpty()
            ? change.header("If-None-Match", "*")
            : change.header("If-Match", "\"" + latest.get().version() + "\""));
  }

  HttpResponse<String> put(String path) {
    return send(
        request(path).header("Content-Type", "application/yaml").PUT(BodyPublishers.ofString("a")));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(house.address()).resolve(path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
