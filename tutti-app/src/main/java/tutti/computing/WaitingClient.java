package tutti.computing;

import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Who waits for an answer on the running thread. */
@FunctionalInterface
interface WaitingClient {

  String ATTRIBUTE = WaitingClient.class.getName();

  /** Nobody on the other side of a network, who could leave. */
  WaitingClient STAYS = () -> false;

  /** Whether it has closed the connection; asked on the thread that serves it. */
  boolean gone();

  /** The client whose request the running thread serves. */
  static WaitingClient here() {
    return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
        .map(request -> request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST))
        .filter(WaitingClient.class::isInstance)
        .map(WaitingClient.class::cast)
        .orElse(STAYS);
  }
}
