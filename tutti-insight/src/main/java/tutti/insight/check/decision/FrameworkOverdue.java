package tutti.insight.check.decision;

import java.time.LocalDate;
import java.util.stream.Stream;
import tutti.company.ref.CompanyRef;
import tutti.company.rule.RecurringReview;
import tutti.english.SentenceWords;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * A review of the audience framework is overdue: its period has passed since the last one, and 14
 * days of grace with it. One that never took place has no date it could be past.
 */
final class FrameworkOverdue extends Lint {

  private static final int GRACE = 14;

  FrameworkOverdue() {
    super(
        "L51",
        "framework-overdue",
        Severity.WARNING,
        "Audience framework past its review date",
        "Plan the session.",
        "A24");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.company().governance().reviews().stream()
        .filter(review -> SentenceWords.plain(review.what()).contains("framework"))
        .flatMap(review -> review.last().stream().flatMap(last -> overdue(context, review, last)));
  }

  private Stream<Finding> overdue(CheckContext context, RecurringReview review, LocalDate last) {
    var due = last.plusDays(review.every().toDays());
    return !context.today().isAfter(due.plusDays(GRACE))
        ? Stream.empty()
        : Stream.of(
            finding(
                CompanyRef.entry("reviews", review.id()),
                "The audience framework was reviewed on %s and has been due again since %s."
                    .formatted(last, due)));
  }
}
