package tutti.database.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import tutti.database.RequestDeadline;

/** The deadlines of the requests that run, looked at by a thread of their own. */
@Component
@ConditionalOnWebApplication
final class RequestDeadlines implements DisposableBean {

  private static final int LOOK_MILLIS = 200;

  private final LongSupplier nanos;
  private final Set<RequestDeadline> running = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("request-deadlines").factory());

  @Autowired
  RequestDeadlines() {
    this(System::nanoTime);
    var _ =
        thread.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Deadlines that nobody looks at but whoever calls {@link #look}. */
  RequestDeadlines(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Begins the time of the request that the current thread works for. */
  RequestDeadline begin() {
    var deadline = new RequestDeadline(Thread.currentThread(), nanos);
    running.add(deadline);
    return deadline;
  }

  void end(RequestDeadline deadline) {
    deadline.end();
    running.remove(deadline);
  }

  void look() {
    running.forEach(RequestDeadline::look);
  }

  int running() {
    return running.size();
  }

  @Override
  public void destroy() {
    thread.shutdownNow();
  }
}
