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

/** A session took place without a function that had to be there. A role stands for its function. */
final class FunctionAbsent extends Lint {

  FunctionAbsent() {
    super(
        "L52",
        "function-absent",
        Severity.WARNING,
        "A required function was not in the session",
        "Repeat its part of the session with that function.",
        "A25");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.company().governance().reviews().stream()
        .flatMap(review -> review.last().stream().flatMap(last -> absent(context, review, last)));
  }

  private Stream<Finding> absent(CheckContext context, RecurringReview review, LocalDate last) {
    var missing = DecisionPresence.missing(context, review.required(), review.attended());
    return missing.isEmpty()
        ? Stream.empty()
        : Stream.of(
            finding(
                CompanyRef.entry("reviews", review.id()),
                "%s %s not in the session \"%s\" of %s."
                    .formatted(
                        SentenceWords.and(missing),
                        missing.size() == 1 ? "was" : "were",
                        review.what(),
                        last)));
  }
}
