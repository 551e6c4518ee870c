package tutti.request;

import java.time.Duration;
import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * HTTP over TCP, where a request has ten seconds to say what it wants. Tomcat's own limit begins
 * again with every byte: whoever sends one a second could stay for hours.
 */
public final class WatchedProtocol extends Http11NioProtocol {

  static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * Ends every connection whose request began and did not come to the end of its headers in time.
   *
   * @param nanos now, by {@link System#nanoTime}
   */
  void cutSlow(long nanos) {
    getEndpoint().getConnections().stream()
        .filter(connection -> isSlow(connection, nanos))
        .forEach(SocketWrapperBase::close);
  }

  /** A request that is worked on is not seen here: its processor is taken from its connection. */
  private static boolean isSlow(SocketWrapperBase<?> connection, long nanos) {
    return connection.getCurrentProcessor() instanceof AbstractProcessor processor
        && !processor.isAsync()
        && began(processor) > 0
        && nanos - began(processor) > PATIENCE.toNanos();
  }

  private static long began(AbstractProcessor processor) {
    return processor.getRequest().getStartTimeNanos();
  }
}
