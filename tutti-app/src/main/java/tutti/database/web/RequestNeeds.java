package tutti.database.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Which requests need no database, and which store something. */
final class RequestNeeds {

  private static final Set<String> FILES =
      Set.of("/tutti.css", "/map.js", "/pins.js", "/keys.js", "/icon.svg", "/healthz");
  private static final Set<String> CHANGES = Set.of("POST", "PUT", "PATCH", "DELETE");

  private RequestNeeds() {}

  /** Files of the jar, and the question whether all is well. */
  static boolean needsNothing(HttpServletRequest request) {
    var path = request.getRequestURI();
    return FILES.contains(path) || path.startsWith("/vendor/");
  }

  static boolean changes(HttpServletRequest request) {
    return CHANGES.contains(request.getMethod());
  }

  /** A file that is kept until it is stored. */
  static boolean uploads(HttpServletRequest request) {
    var path = request.getRequestURI();
    return changes(request) && (path.startsWith("/import") || path.startsWith("/discover"));
  }
}
