package tutti.insight.check.party;

import java.util.stream.Stream;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/** A seat held for a time is still held after its last day. */
final class SeatPastDate extends Lint {

  SeatPastDate() {
    super(
        "L20",
        "seat-past-date",
        Severity.INFO,
        "Temporary seat is past its date",
        "Renew the seat openly, or hand it over.",
        "K06");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.company().seats().stream()
        .filter(seat -> seat.until().filter(context.today()::isAfter).isPresent())
        .map(seat ->
            finding(
                CompanyRef.party(seat.party()),
                "%s holds %s for a time that ended on %s."
                    .formatted(
                        seat.person(),
                        context.party(seat.party()).name(),
                        seat.until().orElseThrow())));
  }
}
