package tutti.sample;

import org.springframework.stereotype.Component;
import tutti.insight.simulation.SampleYear;
import tutti.intake.EvidenceIntake;
import tutti.intake.imports.ImportRun;
import tutti.intake.imports.ImportRuns;
import tutti.jobs.BackgroundJob;
import tutti.jobs.JobKind;
import tutti.people.Actor;

/** Stores the year of the sample company as one import, so that it can be taken back. */
@Component
final class SampleJob implements BackgroundJob<SampleOrder> {

  static final JobKind<SampleOrder> KIND = new JobKind<>("sample-year", SampleOrder.class);

  /** There is one sample. */
  static final String KEY = "fermata";

  private static final String WHAT = "a made-up year of Fermata Instruments";

  private final ImportRuns runs;

  SampleJob(ImportRuns runs) {
    this.runs = runs;
  }

  @Override
  public JobKind<SampleOrder> kind() {
    return KIND;
  }

  /** The same facts again, after a process that died, are repeats and change nothing. */
  @Override
  public void run(String key, SampleOrder order) {
    var run = runs.begin(WHAT, new Actor(order.by()));
    try {
      store(run, order);
      run.stored();
    } catch (RuntimeException e) {
      run.brokeOff("The sample was not stored whole.");
      throw e;
    }
  }

  private static void store(ImportRun run, SampleOrder order) {
    var year = SampleYear.evidence(order.until());
    for (var from = 0; from < year.size(); from += EvidenceIntake.BATCH) {
      run.take(year.subList(from, Math.min(from + EvidenceIntake.BATCH, year.size())));
    }
  }
}
