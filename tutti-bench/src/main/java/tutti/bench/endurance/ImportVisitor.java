package tutti.bench.endurance;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Somebody who hands files in by the page, as a browser does. */
final class ImportVisitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern JOB = Pattern.compile("/import/[0-9a-z]+");
  private static final Pattern HEAD = Pattern.compile("<h1>(.*?)</h1>", Pattern.DOTALL);
  private static final String BOUNDARY = "----------------endurance";
  private static final Duration LONGEST = Duration.ofSeconds(150);
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

  private final TuttiServer server;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  ImportVisitor(TuttiServer server) {
    this.server = server;
  }

  /** The page after the files were tried. */
  Answer tryOut(String mapping, String csv) {
    return token()
        .map(token -> Answer.of(http, trial(token, mapping, csv)))
        .orElse(new Answer(0, "no form", 0));
  }

  private Optional<String> token() {
    var page = Answer.of(http, HttpRequest.newBuilder(server.address("/import")).build()).body();
    return found(TOKEN, page);
  }

  private static Optional<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .findFirst()
        .map(found -> found.groupCount() == 0 ? found.group() : found.group(1));
  }

  private HttpRequest trial(String token, String mapping, String csv) {
    var body =
        field("_csrf", token)
            + field("company", "keep")
            + field("companyText", "")
            + field("form", mapping.isEmpty() ? "canonical" : "mapping")
            + field("mappingText", mapping)
            + part("name=\"files\"; filename=\"facts.csv\"", csv)
            + "--"
            + BOUNDARY
            + "--\r\n";
    return HttpRequest.newBuilder(server.address("/import"))
        .timeout(LONGEST)
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static String field(String name, String value) {
    return part("name=\"" + name + "\"", value);
  }

  private static String part(String disposition, String value) {
    return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, disposition, value);
  }

  /** Hands facts in and stores them; true when the page says that they are stored. */
  boolean stored(String csv) {
    var tried = tryOut("", csv);
    var job = found(JOB, tried.body());
    var token = found(TOKEN, tried.body());
    return job.isPresent() && token.isPresent() && isStored(job.get(), token.get());
  }

  private boolean isStored(String job, String token) {
    var end = System.nanoTime() + PATIENCE;
    var page = Answer.of(http, storing(server.address(job), token));
    while (System.nanoTime() < end && page.isGood() && head(page).contains("Storing")) {
      TuttiServer.pause(100);
      page = Answer.of(http, HttpRequest.newBuilder(server.address(job)).build());
    }
    return page.isGood() && head(page).matches("(?s).*(new|known).*");
  }

  private static String head(Answer page) {
    return found(HEAD, page.body()).orElse("");
  }

  private static HttpRequest storing(URI job, String token) {
    return HttpRequest.newBuilder(job)
        .timeout(LONGEST)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
        .build();
  }
}
