package tutti.intake.imports;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tutti.jobs.BackgroundJob;
import tutti.jobs.JobKind;
import tutti.people.Actor;

/** Takes imports back, and puts them in again, in the background. */
@Component
final class ReversalJob implements BackgroundJob<ReversalOrder> {

  static final JobKind<ReversalOrder> KIND = new JobKind<>("import-reversal", ReversalOrder.class);

  private static final Logger LOG = LoggerFactory.getLogger(ReversalJob.class);

  private final ImportReversal reversal;

  ReversalJob(ImportReversal reversal) {
    this.reversal = reversal;
  }

  @Override
  public JobKind<ReversalOrder> kind() {
    return KIND;
  }

  /** One that was done before its process died is refused, as nothing is left to do. */
  @Override
  public void run(String key, ReversalOrder order) {
    var number = Long.parseLong(key);
    var by = new Actor(order.by());
    var outcome = order.back() ? reversal.takeBack(number, by) : reversal.putBack(number, by);
    if (outcome instanceof ImportOutcome.Refused refused) {
      LOG.info("Nothing was left to do: {}", refused.says());
    }
  }
}
