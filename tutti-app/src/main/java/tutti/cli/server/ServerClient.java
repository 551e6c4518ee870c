package tutti.cli.server;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tutti.cli.option.CommandRefusal;
import tutti.people.Actor;

/** A running Tutti, asked over its API. */
public final class ServerClient {

  static final String DEFAULT = "http://127.0.0.1:8080";

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  /** What answers may be anybody: no deeper and no longer than a Tutti says things. */
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(100)
                          .maxNumberLength(100)
                          .maxStringLength(100_000)
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(60);

  @Option(
      names = "--server",
      paramLabel = "URL",
      defaultValue = DEFAULT,
      description = "The address of the server; " + DEFAULT + ", when not given.")
  private String url = DEFAULT;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();

  /** A company as the server has it; version 0 before the first. */
  public record Held(int version, String yaml) {
    public Held {
      Objects.requireNonNull(yaml, "yaml");
    }
  }

  public Held company(OptionalInt version) {
    var query = version.isPresent() ? "?version=" + version.getAsInt() : "";
    var answer = send(request("company" + query).header("Accept", "application/yaml").GET());
    if (answer.statusCode() == NOT_FOUND && version.isEmpty()) {
      return new Held(0, "");
    }
    return answer.statusCode() == OK ? new Held(tag(answer), answer.body()) : refuse(answer);
  }

  /** Every fact as CSV, as it comes. */
  public void evidence(Writer to) {
    var answer =
        send(request("evidence").header("Accept", "text/csv").GET(), BodyHandlers.ofInputStream());
    try (var body = new InputStreamReader(answer.body(), StandardCharsets.UTF_8)) {
      if (answer.statusCode() != OK) {
        throw refused(answer.statusCode(), text(body));
      }
      body.transferTo(to);
    } catch (IOException e) {
      throw new CommandRefusal(
          "%s stopped before all facts had come (%s); ask again.".formatted(url, e.getMessage()));
    }
  }

  private static String text(Reader body) throws IOException {
    var text = new StringWriter();
    body.transferTo(text);
    return text.toString();
  }

  private static int tag(HttpResponse<String> answer) {
    var digits = answer.headers().firstValue("ETag").orElse("").replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  /** Publishes a text over the version it was made for; returns the version in force. */
  public int publish(String yaml, int expected, Actor as, String why) {
    var request =
        request("company?why=" + encoded(why))
            .header("Content-Type", "application/yaml")
            .header("Tutti-Acting-As", encoded(as.name()))
            .PUT(BodyPublishers.ofString(yaml, StandardCharsets.UTF_8));
    var answer =
        send(
            expected == 0
                ? request.header("If-None-Match", "*")
                : request.header("If-Match", "\"" + expected + "\""));
    return answer.statusCode() == OK ? tag(answer) : refuse(answer);
  }

  /** What the server answers to a question. */
  public JsonNode ask(String path) {
    return read(send(request(path).header("Accept", "application/json").GET()));
  }

  /** Has the server do something in somebody's name. */
  public JsonNode order(String path, Actor as) {
    return read(send(ordered(path, as)));
  }

  /** The same for the version in force. */
  public JsonNode order(String path, Actor as, int expected) {
    return read(send(ordered(path, as).header("If-Match", "\"" + expected + "\"")));
  }

  private HttpRequest.Builder ordered(String path, Actor as) {
    return request(path)
        .header("Content-Type", "application/json")
        .header("Tutti-Acting-As", encoded(as.name()))
        .POST(BodyPublishers.ofString("{}", StandardCharsets.UTF_8));
  }

  private static JsonNode read(HttpResponse<String> answer) {
    return answer.statusCode() == OK ? JsonMapper.shared().readTree(answer.body()) : refuse(answer);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private HttpRequest.Builder request(String path) {
    try {
      return HttpRequest.newBuilder(URI.create(url.replaceFirst("/+$", "") + "/api/v1/" + path))
          .timeout(ANSWER);
    } catch (IllegalArgumentException e) {
      throw new CommandRefusal(
          "--server: \"" + url + "\" is no address; expected one such as " + DEFAULT + ".");
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
    try {
      return http.send(request.build(), body);
    } catch (IOException e) {
      throw new CommandRefusal(
          "No Tutti answers at %s; start one with tutti serve, or name another with --server."
              .formatted(url));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandRefusal("Interrupted while waiting for " + url + ".");
    }
  }

  /** What the server says against it: a sentence, with the place of each problem. */
  private static <T> T refuse(HttpResponse<String> answer) {
    throw refused(answer.statusCode(), answer.body());
  }

  private static CommandRefusal refused(int status, String body) {
    return new CommandRefusal(
        said(body)
            .orElse("The server answered %d; is it a Tutti of this version?".formatted(status)));
  }

  private static Optional<String> said(String body) {
    try {
      var json = JSON.readTree(body);
      var problems = json.path("problems");
      return problems.isArray() && !problems.isEmpty()
          ? Optional.of(
              problems.valueStream().map(ServerClient::problem).collect(Collectors.joining("\n")))
          : Optional.ofNullable(json.get("detail")).map(JsonNode::asString);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** What a person writes on this command line for a field of the API. */
  private static String option(String field) {
    return field.equals("by") ? "--as" : field;
  }

  private static String problem(JsonNode problem) {
    var line = problem.path("line").asInt(0);
    var field = problem.path("field").asString("");
    return (line > 0 ? "line " + line + ": " : "")
        + (field.isEmpty() ? "" : option(field) + ": ")
        + problem.path("says").asString("");
  }
}
