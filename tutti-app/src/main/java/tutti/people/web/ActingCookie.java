package tutti.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import tutti.people.Actor;

/** Remembers who somebody says to be, so that nobody is asked twice. */
public final class ActingCookie {

  private ActingCookie() {}

  /** Keeps a name for half a year. */
  public static void keep(HttpServletResponse answer, String who) {
    if (Actor.refusal(who).isEmpty()) {
      var value = URLEncoder.encode(who, StandardCharsets.UTF_8);
      var cookie =
          ResponseCookie.from(ClaimedIdentity.COOKIE, value)
              .path("/")
              .sameSite("Strict")
              .httpOnly(true)
              .maxAge(Duration.ofDays(180));
      answer.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
  }
}
