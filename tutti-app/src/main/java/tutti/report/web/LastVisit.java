package tutti.report.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import tutti.page.PageMoment;

/**
 * When somebody last looked, kept by the browser alone: the look before this visit, and the latest
 * one. Looks less than eight hours apart are one visit.
 */
final class LastVisit {

  private static final String COOKIE = "look";
  private static final Duration VISIT = Duration.ofHours(8);
  private static final Pattern WRITTEN = Pattern.compile("(\\d{9,11})\\.(\\d{9,11})");

  private LastVisit() {}

  /** The look before this visit; none at the first, nor on a page about the past. */
  static Optional<Instant> remembered(
      HttpServletRequest request, HttpServletResponse answer, PageMoment moment) {
    if (!moment.query().isEmpty()) {
      return Optional.empty();
    }
    var now = moment.at();
    var look = read(request);
    var before =
        look.map(
            l -> Duration.between(l.latest(), now).compareTo(VISIT) > 0 ? l.latest() : l.before());
    write(answer, before.orElse(now), now);
    return before;
  }

  private record SeenState(Instant before, Instant latest) {}

  private static Optional<SeenState> read(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .map(WRITTEN::matcher)
        .filter(found -> found.matches())
        .map(found ->
            new SeenState(
                Instant.ofEpochSecond(Long.parseLong(found.group(1))),
                Instant.ofEpochSecond(Long.parseLong(found.group(2)))))
        .findFirst();
  }

  private static void write(HttpServletResponse answer, Instant before, Instant latest) {
    var value = before.getEpochSecond() + "." + latest.getEpochSecond();
    var cookie =
        ResponseCookie.from(COOKIE, value)
            .path("/health")
            .sameSite("Strict")
            .httpOnly(true)
            .maxAge(Duration.ofDays(365));
    answer.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
  }
}
