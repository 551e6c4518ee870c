package tutti.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import tutti.answer.BareAnswer;

/** Says in a sentence what the firewall of Spring Security refuses: addresses with two meanings. */
@Component
@ConditionalOnWebApplication
final class RejectedRequests implements RequestRejectedHandler {

  private static final String REFUSAL =
      "This address holds signs that are not taken here. Begin at the first page.";

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
      throws IOException {
    BareAnswer.send(request, response, status(request), REFUSAL);
  }

  /** The status an error has already, else that of a request that cannot be understood. */
  private static int status(HttpServletRequest request) {
    return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
        .map(Integer.class::cast)
        .orElse(HttpStatus.BAD_REQUEST.value());
  }
}
