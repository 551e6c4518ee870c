package tutti.insight.check.chain;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.time.TimeSpans;
import tutti.english.SentenceWords;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.OwedPromise;
import tutti.insight.check.Severity;

/**
 * What an arrow into the Customer needs may, when every inner limit is used up, take longer than
 * the promise to the Customer allows. Counted is the slowest row of inner arrows that lead into it
 * by {@code needs} or a relay; working time as its length by the clock.
 */
final class ChainSum extends Lint {

  ChainSum() {
    super(
        "L31",
        "chain-sum",
        Severity.WARNING,
        "Inner time limits add up to more than the outer promise",
        "Shorten an inner limit, or promise the outside a longer one.",
        "R14");
  }

  private static final int NAMED = 4;

  @Override
  public Stream<Finding> findings(CheckContext context) {
    var prerequisites = new Prerequisites(context);
    return Prerequisites.outer(context)
        .flatMap(owed ->
            Prerequisites.limit(owed.promise()).stream()
                .flatMap(
                    limit -> tooLong(context, owed, prerequisites.slowest(owed.arrow()), limit)));
  }

  private Stream<Finding> tooLong(
      CheckContext context, OwedPromise owed, List<Arrow> row, Duration limit) {
    var sum = Prerequisites.sum(row);
    return sum.compareTo(limit) <= 0
        ? Stream.empty()
        : Stream.of(
            finding(
                owed.where(),
                "%s promises %s, but what it needs may take %s: %s."
                    .formatted(
                        SentenceWords.capital(context.name(owed)),
                        TimeSpans.about(limit),
                        TimeSpans.about(sum),
                        SentenceWords.few(parts(context, row), NAMED))));
  }

  private static List<String> parts(CheckContext context, List<Arrow> row) {
    return row.stream()
        .map(arrow ->
            "%s (%s)".formatted(context.name(arrow), TimeSpans.about(Prerequisites.limit(arrow))))
        .toList();
  }
}
