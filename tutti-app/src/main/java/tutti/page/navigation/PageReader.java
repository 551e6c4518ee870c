package tutti.page.navigation;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import tutti.people.web.ClaimedIdentity;

/**
 * Who looks at a page, and how they like it; nothing of it changes what the page says.
 *
 * @param name who the browser says they are
 * @param keys whether single keys act
 * @param address what they asked for, to come back to
 */
public record PageReader(Optional<String> name, PaperTone tone, boolean keys, String address) {

  /** The cookie of the paper. */
  public static final String TONE = "paper";

  /** The cookie of the keys. */
  public static final String KEYS = "keys";

  /** What it says where keys do not act. */
  public static final String OFF = "off";

  /** Somebody of whom nothing is known. */
  public static final PageReader NOBODY =
      new PageReader(Optional.empty(), PaperTone.SYSTEM, true, "/");

  public PageReader {
    requireNonNull(name, "name");
    requireNonNull(tone, "tone");
    requireNonNull(address, "address");
  }

  /** Whoever sent a request, as their cookies say. */
  public static PageReader of(HttpServletRequest request) {
    var cookies = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
    return new PageReader(
        ClaimedIdentity.in(cookies).name(),
        value(cookies, TONE).flatMap(PaperTone::named).orElse(PaperTone.SYSTEM),
        value(cookies, KEYS).filter(OFF::equals).isEmpty(),
        address(request.getRequestURI(), request.getQueryString()));
  }

  private static Optional<String> value(Cookie[] cookies, String name) {
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }

  private static String address(String path, @Nullable String query) {
    return query == null ? path : path + "?" + query;
  }

  /** The paper chosen here; none where the reader's own machine chooses. */
  public @Nullable String paper() {
    return tone == PaperTone.SYSTEM ? null : tone.word();
  }

  /** Where another paper is chosen, and the reader comes back from. */
  public String choosing(PaperTone other) {
    return "/settings/paper?tone="
        + other.word()
        + "&back="
        + UriUtils.encode(address, StandardCharsets.UTF_8);
  }

  /** Where single keys are switched, and the reader comes back from. */
  public String switchingKeys() {
    return "/settings/keys?on="
        + !keys
        + "&back="
        + UriUtils.encode(address, StandardCharsets.UTF_8);
  }

  /** The papers there are. */
  public Stream<PaperTone> tones() {
    return Arrays.stream(PaperTone.values());
  }
}
