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
import tutti.insight.flow.worth.UnusedReleases;

/** Something was released and nobody wanted it. */
final class BuiltNotBought extends Lint {

  BuiltNotBought() {
    super(
        "L40",
        "built-not-bought",
        Severity.WARNING,
        "Released >= 90 days ago, nobody bought or used",
        "Ask customers about the outcome, then enable the sellers or retire it.",
        "R04");
  }

  private static final int NAMED = 3;

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.flow().stream().flatMap(this::found);
  }

  private Stream<Finding> found(Flow flow) {
    var titles =
        UnusedReleases.of(flow).unbought(UnusedReleases.LONG).stream()
            .map(lying -> lying.thread().title())
            .toList();
    return flow.step(Kind.RELEASE).stream()
        .filter(step -> !titles.isEmpty())
        .map(step ->
            finding(
                CompanyRef.entry("stages", step.stage().id()),
                "%s came out 90 days ago or earlier, and nobody bought or used %s: %s."
                    .formatted(
                        SentenceWords.count(titles.size(), "release"),
                        titles.size() == 1 ? "it" : "them",
                        SentenceWords.few(titles, NAMED))));
  }
}
