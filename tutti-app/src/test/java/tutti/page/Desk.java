package tutti.page;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tutti.PatientClient;
import tutti.WebHouse;

/** Somebody who fills in the forms of the editor without a browser. */
final class Desk {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

  private final WebHouse house;
  private final PatientClient http = new PatientClient();

  Desk(WebHouse house) {
    this.house = house;
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(at(path)).GET());
  }

  private URI at(String path) {
    return URI.create(house.address()).resolve(path);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return http.send(request.build());
  }

  /** The version a form was opened on. */
  String version(String path) {
    return found(VERSION, get(path).body());
  }

  private static String found(Pattern wanted, String body) {
    var found = wanted.matcher(body);
    return found.find() ? found.group(1) : "";
  }

  /** Opens a form and hands it in with these fields. */
  HttpResponse<String> hand(String form, String to, Map<String, String> fields) {
    var sent = new LinkedHashMap<>(fields);
    var body = get(form).body();
    sent.putIfAbsent("_csrf", found(TOKEN, body));
    sent.putIfAbsent("version", found(VERSION, body));
    return send(
        HttpRequest.newBuilder(at(to))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(sent))));
  }

  HttpResponse<String> hand(String form, Map<String, String> fields) {
    return hand(form, form.replaceFirst("[?].*", ""), fields);
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> coded(field.getKey()) + "=" + coded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Hands in a form that can carry files. */
  HttpResponse<String> form(String form, String to, Map<String, String> fields) {
    var sent = new Form().field("_csrf", found(TOKEN, get(form).body()));
    fields.forEach(sent::field);
    return send(
        HttpRequest.newBuilder(at(to)).header("Content-Type", sent.type()).POST(sent.body()));
  }
}
