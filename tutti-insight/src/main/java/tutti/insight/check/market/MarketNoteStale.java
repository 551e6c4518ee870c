package tutti.insight.check.market;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import tutti.company.market.Offering;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/** An offering, which is a bet, rests on a note on competitors older than 90 days. */
final class MarketNoteStale extends Lint {

  private static final int STALE = 90;

  MarketNoteStale() {
    super(
        "L63",
        "market-note-stale",
        Severity.INFO,
        "Competitor/market note older than 90 days used for a bet",
        "Refresh the note.",
        "K13",
        "K30");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.company().market().offerings().stream()
        .flatMap(offering ->
            offering.competitors().stream().flatMap(on -> stale(context, offering, on)));
  }

  private Stream<Finding> stale(CheckContext context, Offering offering, LocalDate on) {
    var age = ChronoUnit.DAYS.between(on, context.today());
    return age <= STALE
        ? Stream.empty()
        : Stream.of(
            finding(
                CompanyRef.entry("offerings", offering.id()),
                "The note on competitors that %s rests on is %d days old."
                    .formatted(offering.name(), age)));
  }
}
