package tutti.insight.check.promise;

import java.util.List;
import java.util.stream.Stream;
import tutti.english.SentenceWords;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.OwedPromise;
import tutti.insight.check.Severity;

/** A promise names more than one person who answers for it. */
final class TwoOwners extends Lint {

  TwoOwners() {
    super(
        "L04",
        "two-owners",
        Severity.ERROR,
        "More than one owner",
        "Keep one owner; the others become fulfillers.",
        "K21");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context
        .owed()
        .filter(owed -> owners(owed).size() > 1)
        .map(owed ->
            finding(
                owed.where(),
                "%s has %d owners: %s."
                    .formatted(
                        SentenceWords.capital(context.name(owed)),
                        owners(owed).size(),
                        SentenceWords.and(owners(owed)))));
  }

  private static List<String> owners(OwedPromise owed) {
    return owed.promise().owners().stream().distinct().toList();
  }
}
