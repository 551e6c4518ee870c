package tutti.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tutti.answer.BareAnswer;

/**
 * Refuses every request that does not name this machine: a page elsewhere whose name was made to
 * point here (DNS rebinding) gets nothing.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LocalHosts extends OncePerRequestFilter {

  private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final int MISDIRECTED = 421;
  private static final String REFUSAL =
      "This is Tutti on a machine of its own. It answers at 127.0.0.1, localhost and [::1] only.";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (local(Collections.list(request.getHeaders("Host")))) {
      chain.doFilter(request, response);
    } else {
      BareAnswer.send(request, response, MISDIRECTED, REFUSAL);
    }
  }

  /**
   * One header that names this machine; several could mean one thing here and another elsewhere.
   */
  static boolean local(List<String> hosts) {
    return hosts.size() == 1 && local(hosts.getFirst());
  }

  private static boolean local(String host) {
    return NAMES.contains(host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT));
  }
}
