package tutti.insight.check.promise;

import java.util.stream.Stream;
import tutti.company.Stage;
import tutti.company.form.PromiseForm;
import tutti.company.form.ReachForm;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * All an arrow owes is to be soon: each promise is a limit, and what it waits for is the giver's
 * own step. Quality is a confirmation, the yes to an offer, that the asker was told back, a rating,
 * a condition, a hand-off right the first time; a cadence and a relay are not about speed.
 */
final class SpeedOnly extends Lint {

  SpeedOnly() {
    super(
        "L26",
        "speed-only",
        Severity.WARNING,
        "Only speed is promised",
        "Add a promise on quality: right the first time, a rating or an outcome.",
        "S20");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.company().arrows().stream()
        .filter(arrow -> !arrow.owed().isEmpty())
        .filter(arrow -> arrow.owed().stream().allMatch(promise -> speed(promise.form())))
        .map(arrow ->
            finding(
                CompanyRef.arrow(arrow.id()),
                "%s promises only speed.".formatted(context.name(arrow))));
  }

  private static boolean speed(PromiseForm form) {
    return form instanceof ReachForm reach
        && !reach.receiverSpeaks()
        && reach.good() != Stage.TOLD_BACK;
  }
}
