package tutti.insight.check.market;

import java.util.stream.Stream;
import tutti.company.chain.ChainStage.Kind;
import tutti.company.ref.CompanyRef;
import tutti.english.SentenceWords;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;
import tutti.insight.flow.Flow;
import tutti.insight.flow.worth.ProblemOutcomes;

/** A problem is called solved, and those who had it were not asked. */
final class OutcomeUnchecked extends Lint {

  OutcomeUnchecked() {
    super(
        "L41",
        "outcome-unchecked",
        Severity.WARNING,
        "Problem closed without asking the customers who had it",
        "Send the customers who had the problem the one question.",
        "R24");
  }

  private static final int NAMED = 3;

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.flow().stream().flatMap(this::found);
  }

  private Stream<Finding> found(Flow flow) {
    var titles =
        ProblemOutcomes.of(flow).unchecked().stream()
            .map(problem -> problem.thread().title())
            .toList();
    return flow.step(Kind.OUTCOME).stream()
        .filter(step -> !titles.isEmpty())
        .map(step ->
            finding(
                CompanyRef.entry("stages", step.stage().id()),
                "%s went live more than 60 days ago, and nobody asked whether the problem is gone: %s."
                    .formatted(
                        SentenceWords.count(titles.size(), "solution"),
                        SentenceWords.few(titles, NAMED))));
  }
}
