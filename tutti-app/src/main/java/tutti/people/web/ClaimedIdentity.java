package tutti.people.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.Cookie;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import tutti.people.Actor;

/** Who a browser says its reader is; until sign-in exists, nobody proves it. */
public record ClaimedIdentity(Optional<String> name) {

  /** The cookie it is kept in. */
  public static final String COOKIE = "acting";

  public ClaimedIdentity {
    requireNonNull(name, "name");
  }

  /** What the cookies of a request say. */
  public static ClaimedIdentity in(Cookie[] cookies) {
    return new ClaimedIdentity(
        Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(COOKIE))
            .findFirst()
            .flatMap(cookie -> decoded(cookie.getValue())));
  }

  private static Optional<String> decoded(String value) {
    try {
      return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8))
          .filter(name -> Actor.refusal(name).isEmpty());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
