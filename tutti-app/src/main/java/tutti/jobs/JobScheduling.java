package tutti.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Does waiting work while this process serves pages; a command only adds to it. */
@Component
final class JobScheduling implements SmartLifecycle {

  private final Scheduler scheduler;
  private final ApplicationContext context;
  private volatile boolean running;

  JobScheduling(Scheduler scheduler, ApplicationContext context) {
    this.scheduler = scheduler;
    this.context = context;
  }

  @Override
  public boolean isAutoStartup() {
    return context instanceof WebServerApplicationContext;
  }

  @Override
  public void start() {
    scheduler.start();
    running = true;
  }

  /** What is being done may end; what does not end soon breaks off and is done anew. */
  @Override
  public void stop() {
    running = false;
    scheduler.stop();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
