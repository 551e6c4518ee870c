package tutti.page;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.charset.StandardCharsets;

/** A multipart form in the making. */
final class Form {

  private static final String BOUNDARY = "--------tutti";

  private final StringBuilder parts = new StringBuilder();

  Form field(String name, String value) {
    return part("form-data; name=\"" + name + "\"", value);
  }

  Form file(String name, String file, String content) {
    return part("form-data; name=\"%s\"; filename=\"%s\"".formatted(name, file), content);
  }

  private Form part(String disposition, String content) {
    parts.append("--").append(BOUNDARY).append("\r\nContent-Disposition: ").append(disposition);
    parts.append("\r\n\r\n").append(content).append("\r\n");
    return this;
  }

  String type() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  BodyPublisher body() {
    return HttpRequest.BodyPublishers.ofString(
        parts + "--" + BOUNDARY + "--\r\n", StandardCharsets.UTF_8);
  }
}
