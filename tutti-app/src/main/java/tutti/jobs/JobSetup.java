package tutti.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The scheduler, wired to our database and to whatever is to be done. */
@Configuration(proxyBeanMethods = false)
class JobSetup {

  private static final int THREADS = 2;
  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration LAST_WAIT = Duration.ofSeconds(5);

  /**
   * What is added comes to its turn when its transaction ends; the look at the table finds what is
   * to be tried again, and what other processes added.
   *
   * @param look how often to look at the table
   * @param heartbeat how often a process that works says that it lives; after four times as long
   *     without a word its work is taken by another
   */
  @Bean(destroyMethod = "")
  Scheduler jobScheduler(
      DataSource connections,
      List<BackgroundJob<?>> jobs,
      InstantSource clock,
      @Value("${tutti.jobs.look:PT5S}") Duration look,
      @Value("${tutti.jobs.heartbeat:PT5S}") Duration heartbeat) {
    List<Task<?>> tasks = jobs.stream().<Task<?>>map(JobSetup::task).toList();
    return Scheduler.create(new TransactionAwareDataSourceProxy(connections), tasks)
        .tableName("job")
        .serializer(new JobSerializer())
        .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
        .clock(clock::instant)
        .threads(THREADS)
        .pollingInterval(look)
        .heartbeatInterval(heartbeat)
        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
        .shutdownMaxWait(LAST_WAIT)
        .build();
  }

  private static <T> Task<JobEnvelope> task(BackgroundJob<T> job) {
    return Tasks.oneTime(job.kind().name(), JobEnvelope.class)
        .onFailure(new JobRetry())
        .execute((piece, _) -> done(job, piece));
  }

  /** Nobody knows how far work came that was interrupted because its process ends. */
  private static <T> void done(BackgroundJob<T> job, TaskInstance<JobEnvelope> piece) {
    job.run(piece.getId(), piece.getData().told(job.kind()));
    if (Thread.interrupted()) {
      throw new IllegalStateException("The process ended.");
    }
  }
}
