package tutti.insight.check.chain;

import java.util.List;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.ref.CompanyRef;
import tutti.english.SentenceWords;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;
import tutti.insight.flow.Flow;
import tutti.insight.flow.ready.Push;
import tutti.insight.flow.ready.PushRecords;

/** A result is asked of a party that lacks what it needs for it. */
final class PushWithoutEnable extends Lint {

  PushWithoutEnable() {
    super(
        "L35",
        "push-without-enable",
        Severity.ERROR,
        "Result asked although needed items were not confirmed",
        "Show the open items to whoever asks, and move the date.",
        "R18");
  }

  private static final int NAMED = 3;

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.flow().stream().flatMap(flow -> findings(context, flow));
  }

  private Stream<Finding> findings(CheckContext context, Flow flow) {
    var pushes = PushRecords.of(flow);
    return context.company().arrows().stream()
        .flatMap(
            arrow -> found(context, arrow, of(pushes.all(), arrow), of(pushes.unenabled(), arrow)));
  }

  private static List<Push> of(List<Push> pushes, Arrow arrow) {
    return pushes.stream().filter(push -> push.arrow().equals(arrow)).toList();
  }

  private Stream<Finding> found(
      CheckContext context, Arrow arrow, List<Push> all, List<Push> without) {
    return without.isEmpty()
        ? Stream.empty()
        : Stream.of(
            finding(
                CompanyRef.arrow(arrow.id()),
                "%d of %s of %s came while %s had not confirmed %s."
                    .formatted(
                        without.size(),
                        SentenceWords.count(all.size(), "ask"),
                        context.name(arrow),
                        context.party(arrow.to()).name(),
                        SentenceWords.few(lacking(without), NAMED))));
  }

  private static List<String> lacking(List<Push> without) {
    return without.stream()
        .flatMap(push -> push.lacking().stream())
        .map(item -> item.what())
        .distinct()
        .toList();
  }
}
