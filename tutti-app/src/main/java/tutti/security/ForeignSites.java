package tutti.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tutti.answer.BareAnswer;

/**
 * Refuses what a page of another site makes a browser ask for, before anything is computed. A link
 * there may open a page of Tutti: whoever follows it sees where it led. It may open no file and
 * nothing of the API, for a file leaves the other page in place, which could then make this machine
 * draw one map after the other unseen.
 *
 * <p>Browsers say where a request comes from in {@code Sec-Fetch-Site} (Fetch Metadata, W3C).
 * Programs say nothing and are let in.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class ForeignSites extends OncePerRequestFilter {

  private static final Set<String> OURS = Set.of("", "same-origin", "none");
  private static final Set<String> LOOKS = Set.of("GET", "HEAD");
  private static final Pattern FILE =
      Pattern.compile("/(api|export|vendor)/.*|.*\\.(svg|png|pdf|mmd|dot|yaml|csv|json|css|js)");
  private static final String REFUSAL =
      "This was asked for by a page of another site, and Tutti answers none. Open it here.";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (OURS.contains(header(request, "Sec-Fetch-Site")) || opens(request)) {
      chain.doFilter(request, response);
    } else {
      BareAnswer.send(request, response, HttpStatus.FORBIDDEN.value(), REFUSAL);
    }
  }

  /** Whether somebody opens a page in a window of its own. */
  static boolean opens(HttpServletRequest request) {
    return LOOKS.contains(request.getMethod())
        && header(request, "Sec-Fetch-Mode").equals("navigate")
        && header(request, "Sec-Fetch-Dest").equals("document")
        && !FILE.matcher(request.getServletPath().toLowerCase(Locale.ROOT)).matches();
  }

  private static String header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name)).orElse("").strip().toLowerCase(Locale.ROOT);
  }
}
