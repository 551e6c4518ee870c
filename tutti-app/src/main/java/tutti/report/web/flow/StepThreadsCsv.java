package tutti.report.web.flow;

import java.util.List;
import java.util.Locale;
import tutti.insight.flow.StepCohort;
import tutti.insight.flow.ThreadProgress;
import tutti.reading.CsvDocument;

/** The threads of a step as CSV, in the order of the page. */
final class StepThreadsCsv {

  private static final List<String> HEADER =
      List.of("thread", "title", "from", "to", "reached", "outcome", "hours");

  private StepThreadsCsv() {}

  static String of(StepCohort cohort, List<ThreadProgress> threads) {
    return CsvDocument.of(HEADER, threads.stream().map(one -> row(cohort, one)));
  }

  private static List<String> row(StepCohort cohort, ThreadProgress one) {
    return List.of(
        one.thread().id(),
        one.thread().title(),
        cohort.from().stage().id(),
        cohort.to().stage().id(),
        cohort.since(one).toString(),
        cohort.outcome(one).name().toLowerCase(Locale.ROOT).replace('_', ' '),
        String.valueOf(cohort.took(one).toHours()));
  }
}
