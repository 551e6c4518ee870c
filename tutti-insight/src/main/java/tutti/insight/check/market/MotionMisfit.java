package tutti.insight.check.market;

import java.util.stream.Stream;
import tutti.company.Party;
import tutti.company.SalesMotion;
import tutti.company.market.Offering;
import tutti.company.ref.CompanyRef;
import tutti.english.SentenceWords;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * What is offered wants to be sold in another way than a party sells now: two or more of buyer,
 * size, cycle, channel and pay differ. What one of both does not say is no difference.
 */
final class MotionMisfit extends Lint {

  private static final int FEWEST = 2;

  MotionMisfit() {
    super(
        "L37",
        "motion-misfit",
        Severity.WARNING,
        "Offering differs from what this team sells in >=2 of buyer, size, cycle, channel, pay plan",
        "Plan how to close the gap, or sell it through another channel.",
        "R02");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    var sellers =
        context
            .inner()
            .filter(party -> !party.card().motion().equals(SalesMotion.UNKNOWN))
            .toList();
    return context.company().market().offerings().stream()
        .flatMap(offering -> sellers.stream().flatMap(seller -> misfit(offering, seller)));
  }

  private Stream<Finding> misfit(Offering offering, Party seller) {
    var misfits = offering.motion().misfits(seller.card().motion());
    return misfits.size() < FEWEST
        ? Stream.empty()
        : Stream.of(
            finding(
                CompanyRef.entry("offerings", offering.id()),
                "%s differs from what %s sells in %s."
                    .formatted(offering.name(), seller.name(), SentenceWords.and(misfits))));
  }
}
