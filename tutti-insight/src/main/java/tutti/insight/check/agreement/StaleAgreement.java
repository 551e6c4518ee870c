package tutti.insight.check.agreement;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.AgreementState.Imposed;
import tutti.company.AgreementState.Proposed;
import tutti.company.AgreementState.Yes;
import tutti.company.Promise;
import tutti.company.form.PeriodCount;
import tutti.company.time.TimeSpans;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.OwedPromise;
import tutti.insight.check.Severity;

/**
 * The last word both ends said to a promise is older than two of its windows, or, for a cadence,
 * than two of its periods when those are longer.
 */
final class StaleAgreement extends Lint {

  StaleAgreement() {
    super(
        "L64",
        "stale-agreement",
        Severity.INFO,
        "Promise not reviewed for 2 cadences",
        "Agree again, or change it.",
        "A30");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context
        .owed()
        .flatMap(owed -> last(owed).stream().flatMap(on -> stale(context, owed, on)));
  }

  private static Optional<LocalDate> last(OwedPromise owed) {
    var standing = owed.promise().standing();
    return Stream.of(
            standing.agreed().stream().map(Yes::on),
            standing.imposed().stream().map(Imposed::on),
            standing.proposed().stream().map(Proposed::on))
        .flatMap(days -> days)
        .max(Comparator.naturalOrder());
  }

  private static Duration round(Promise promise) {
    return promise
        .form()
        .perPeriod()
        .map(PeriodCount::every)
        .filter(every -> every.compareTo(promise.window()) > 0)
        .orElse(promise.window());
  }

  private Stream<Finding> stale(CheckContext context, OwedPromise owed, LocalDate on) {
    var round = round(owed.promise());
    var days = ChronoUnit.DAYS.between(on, context.today());
    return days <= 2 * round.toDays()
        ? Stream.empty()
        : Stream.of(
            finding(
                owed.where(),
                "Nobody has looked at %s since %s, more than twice %s ago."
                    .formatted(context.name(owed), on, TimeSpans.say(round))));
  }
}
