package tutti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody with cookies who comes back when a busy server asks for it. */
public final class PatientClient {

  private static final int TIMES = 20;

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  /** The answer; the last one, if the server is busy all the time. */
  public HttpResponse<String> send(HttpRequest request) {
    var answer = once(request);
    for (var again = 0; again < TIMES && isLater(answer); again++) {
      answer = once(request);
    }
    return answer;
  }

  /** The server works at it, or at other things, for longer than it may now. */
  private static boolean isLater(HttpResponse<String> answer) {
    return answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isPresent();
  }

  private HttpResponse<String> once(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
