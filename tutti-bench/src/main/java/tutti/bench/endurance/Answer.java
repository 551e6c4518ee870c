package tutti.bench.endurance;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * What came back.
 *
 * @param status the HTTP status; 0 when nothing came
 * @param millis how long it took
 */
record Answer(int status, String body, long millis) {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private static final Duration LONGEST = Duration.ofSeconds(60);

  Answer {
    requireNonNull(body, "body");
  }

  static Answer of(URI address) {
    return of(HttpRequest.newBuilder(address).timeout(LONGEST).GET().build());
  }

  static Answer of(HttpRequest request) {
    return of(HTTP, request);
  }

  static Answer of(HttpClient http, HttpRequest request) {
    var began = System.nanoTime();
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body(), since(began));
    } catch (IOException e) {
      return new Answer(0, String.valueOf(e.getMessage()), since(began));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(0, "interrupted", since(began));
    }
  }

  private static long since(long began) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
  }

  boolean isGood() {
    return status == 200;
  }
}
